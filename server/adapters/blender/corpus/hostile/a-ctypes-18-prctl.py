# attack: undoes what holds it: the death signal, the dumpable flag, randomised addresses
# family: ctypes
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
print("REACHED", [
    ("outlives its parent", libc.prctl(1, 0, 0, 0, 0)),
    ("may be dumped", libc.prctl(4, 1, 0, 0, 0)),
    ("anybody may trace it", libc.prctl(0x59616D61, ctypes.c_ulong(-1).value, 0, 0, 0)),
    ("adopts orphans", libc.prctl(36, 1, 0, 0, 0)),
    ("addresses as it likes", libc.personality(0x0040000 | 0x0400000)),
])
