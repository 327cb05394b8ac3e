# attack: reads by fileinput, whose open() nobody named
# family: files
import fileinput
print("REACHED", fileinput)
for line in fileinput.input(["$SECRET_FILE"]):
    print(line)
