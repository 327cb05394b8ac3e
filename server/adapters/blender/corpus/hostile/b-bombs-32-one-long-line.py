# attack: a single line of hundreds of megabytes in one print
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
print(*range(80_000_000), sep="")
