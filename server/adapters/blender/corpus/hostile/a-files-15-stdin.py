# attack: reads what the parent sends through its input
# family: files
print("REACHED", input())
