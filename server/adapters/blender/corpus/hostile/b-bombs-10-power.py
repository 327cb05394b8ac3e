# attack: ten to the power of a hundred million
# family: bombs
# alone: SecondsSpent
size = 10 ** 10 ** 8
print(len(str(size % 7)))
