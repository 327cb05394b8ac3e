# attack: a string of a hundred gigabytes
# family: bombs
# ends: memory
row = "x" * 100_000_000_000
print(len(row))
