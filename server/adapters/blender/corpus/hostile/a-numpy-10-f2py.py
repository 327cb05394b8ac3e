# attack: compiles Fortran: runs a compiler, writes and loads a library
# family: numpy
from numpy import f2py
print("REACHED", f2py.compile("      end\n", modulename="x", verbose=False))
