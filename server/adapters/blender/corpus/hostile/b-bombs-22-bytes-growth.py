# attack: a bytearray that is extended in place by its own double
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
heap = bytearray(b"clay")
while len(heap):
    heap.extend(heap * 2)
