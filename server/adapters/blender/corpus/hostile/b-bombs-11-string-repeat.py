# attack: a string of a hundred gigabytes
# family: bombs
# alone: MemoryError MemorySpent
row = "x" * 100_000_000_000
print(len(row))
