# attack: attaches to other processes as a debugger and reads a word of their memory
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
for pid in [$PID, os.getppid(), 1]:
    if pid > 0 and pid != os.getpid() and libc.syscall(101, 0x4206, pid, 0, 0) == 0:  # PTRACE_SEIZE
        print("ESCAPED" if pid == $PID else "REACHED", "traces", pid)
    else:
        print(pid, os.strerror(ctypes.get_errno()))
