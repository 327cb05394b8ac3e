# attack: a sum over a million million numbers, in C
# family: bombs
# alone: SecondsSpent
print(sum(range(10 ** 12)))
