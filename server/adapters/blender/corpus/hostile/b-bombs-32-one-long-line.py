# attack: a single line of hundreds of megabytes in one print
# family: bombs
# ends: any
print(*range(80_000_000), sep="")
