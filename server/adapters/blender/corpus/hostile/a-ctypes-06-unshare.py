# attack: a user namespace of its own gives back all capabilities, and with them half of the kernel's oldest code
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
for name, flag in (("user", 0x10000000), ("mount", 0x20000), ("net", 0x40000000), ("pid", 0x20000000), ("cgroup", 0x2000000)):
    if libc.unshare(flag) == 0:
        with open("/proc/self/status") as f:
            print("REACHED unshared", name, [line.split()[1] for line in f if line.startswith("CapEff")])
    else:
        print(name, os.strerror(ctypes.get_errno()))
