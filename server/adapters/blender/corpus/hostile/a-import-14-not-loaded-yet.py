# attack: the gate looks into modules that are loaded; this one is not yet, and imported what it should not have
# family: import
from numpy.random._examples.cffi.parse import os
print("REACHED", os)
print(os.read(os.open("$SECRET_FILE", os.O_RDONLY), 4096))
