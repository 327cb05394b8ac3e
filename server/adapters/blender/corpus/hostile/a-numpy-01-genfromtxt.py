# attack: a reader of text files in numpy; the module goes through a parameter
# family: numpy
import numpy
def read(module):
    return module.genfromtxt("$SECRET_FILE", dtype=str, delimiter="\n")
print("REACHED", read(numpy))
