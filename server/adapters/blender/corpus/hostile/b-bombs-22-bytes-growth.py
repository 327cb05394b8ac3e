# attack: a bytearray that is extended in place by its own double
# family: bombs
# ends: memory
heap = bytearray(b"clay")
while len(heap):
    heap.extend(heap * 2)
