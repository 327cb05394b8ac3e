# attack: prints without end
# family: bombs
# ends: SecondsSpent
# alone: SecondsSpent
while True:
    print("clay " * 1000)
