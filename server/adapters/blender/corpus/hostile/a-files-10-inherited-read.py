# attack: reads what the parent left open: descriptors 0 to 50
# family: files
import os
import select
import stat
for fd in range(51):
    try:
        kind = os.fstat(fd).st_mode
    except OSError:
        continue
    name = os.readlink(f"/proc/self/fd/{fd}") if os.path.exists("/proc/self/fd") else "?"
    print("REACHED descriptor", fd, stat.filemode(kind), name)
    if stat.S_ISREG(kind):
        try:
            print(fd, os.pread(fd, 200, 0))
        except OSError as error:
            print(fd, error)
    elif select.select([fd], [], [], 0)[0]:
        try:
            os.set_blocking(fd, False)
            print(fd, os.read(fd, 200))
        except OSError as error:
            print(fd, error)
