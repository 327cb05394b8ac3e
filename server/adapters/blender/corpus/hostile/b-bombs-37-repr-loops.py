# attack: a thing whose repr grows without end is printed
# family: bombs
# ends: RecursionError
# alone: RecursionError
class Coil:
    def __repr__(self):
        return repr([self, self])


print({"coil": Coil()})
