# attack: recursion without end that raises its own limit by catching it
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
def branch(depth):
    try:
        return branch(depth + 1) + branch(depth + 1)
    except RecursionError:
        return branch(0)


print(branch(0))
