# attack: a list that holds itself more and more often
# family: bombs
# ends: memory
rows = [0.0]
while True:
    rows = rows + rows
