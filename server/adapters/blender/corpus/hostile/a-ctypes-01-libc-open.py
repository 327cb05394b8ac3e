# attack: the C library reads the file; no Python function with "open" in its name is there
# family: ctypes
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
print("REACHED", libc)
buffer = ctypes.create_string_buffer(4096)
fd = libc.open(b"$SECRET_FILE", 0)
if fd >= 0:
    print(buffer.raw[: libc.read(fd, buffer, 4096)])
