# attack: a sum over a million million numbers, in C
# family: bombs
# ends: seconds
print(sum(range(10 ** 12)))
