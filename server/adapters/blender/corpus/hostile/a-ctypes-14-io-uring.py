# attack: a ring through which the kernel opens files and sockets by itself: filters of system calls do not see them
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
ring = libc.syscall(425, 4, (ctypes.c_uint32 * 30)())
print("REACHED a ring" if ring >= 0 else os.strerror(ctypes.get_errno()), ring)
