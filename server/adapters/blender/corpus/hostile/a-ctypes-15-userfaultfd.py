# attack: userfaultfd stops the kernel in the middle of a copy: the lever of many exploits
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
for flags in (0, 1):
    got = libc.syscall(323, flags)
    print("REACHED userfaultfd" if got >= 0 else os.strerror(ctypes.get_errno()), flags)
