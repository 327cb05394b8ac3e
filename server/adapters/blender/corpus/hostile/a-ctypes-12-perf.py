# attack: counts the events of another process: what it does shows in its timing
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
wanted = (ctypes.c_uint32 * 28)(1, 112)  # software, the processor's clock
for pid in ($PID, 0):
    got = libc.syscall(298, wanted, pid, -1, -1, 0)
    print(("ESCAPED" if pid else "REACHED") + f" watches {pid or 'itself'}" if got >= 0 else os.strerror(ctypes.get_errno()))
