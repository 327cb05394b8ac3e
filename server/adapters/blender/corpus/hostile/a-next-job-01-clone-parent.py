# attack: a child that is its parent's child (CLONE_PARENT): whoever waits for the job alone does not see it, and it stays behind
# family: next-job
import ctypes
import os
import time
libc = ctypes.CDLL(None, use_errno=True)
got = libc.syscall(56, 0x8000 | 17, 0, 0, 0, 0)
if got == 0:
    os.setsid()
    time.sleep(300)
    os._exit(0)
if got > 0:
    print("REACHED a sibling", got)
else:
    print(os.strerror(ctypes.get_errno()))
