# attack: a million maps one in the other: C code calls itself until its stack ends
# family: bombs
# ends: BlenderCrashed SecondsSpent
# alone: BlenderCrashed SecondsSpent
row = iter([1])
for _ in range(1_000_000):
    row = map(abs, row)
print(next(row))
