# attack: GeneratorExit out of a generator that refuses to end
# family: bombs
# ends: seconds
def clay():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


row = clay()
next(row)
row.close()
while True:
    for one in clay():
        row = one
