# attack: becomes another user: by the calls, and by programs of the file system that carry the set-user-id bit
# family: ctypes
import ctypes
import os
import stat
import subprocess
before = os.getuid()
libc = ctypes.CDLL(None, use_errno=True)
for user in (0, 1000, 65534):
    if user != before and libc.setresuid(user, user, user) == 0:
        print("REACHED user", os.getresuid())
        break
if libc.prctl(39, 0, 0, 0, 0) == 0:
    print("REACHED new privileges may be won")
    for folder in ("/bin", "/usr/bin", "/usr/sbin", "/usr/lib/openssh"):
        for name in os.listdir(folder) if os.path.isdir(folder) else ():
            if os.lstat(os.path.join(folder, name)).st_mode & stat.S_ISUID:
                print("REACHED", os.path.join(folder, name))
