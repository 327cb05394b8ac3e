# attack: a list that holds itself more and more often
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
rows = [0.0]
while True:
    rows = rows + rows
