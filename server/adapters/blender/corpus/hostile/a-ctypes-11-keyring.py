# attack: the kernel's keyrings outlive the job and are shared by all processes of a user: leaves a key there, looks for others'
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
got = libc.syscall(248, b"user", b"hosA", b"planted", 7, -4)  # into the user's keyring
print("REACHED left key" if got >= 0 else os.strerror(ctypes.get_errno()), got)
try:
    with open("/proc/keys") as f:
        for line in f:
            print("REACHED sees", line.split()[7:9])
except OSError as error:
    print(error)
