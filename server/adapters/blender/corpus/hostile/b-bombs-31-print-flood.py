# attack: prints without end
# family: bombs
# ends: output
while True:
    print("clay " * 1000)
