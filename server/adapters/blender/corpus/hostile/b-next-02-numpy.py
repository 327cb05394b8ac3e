# attack: numpy.empty is replaced: facts and pictures measure what the script says
# family: next-job
import numpy

plain = numpy.empty


def empty(shape, dtype=float):
    return plain(shape, dtype)


numpy.empty = empty
print("REACHED", "numpy.empty")
