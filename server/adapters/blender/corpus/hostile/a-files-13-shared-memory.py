# attack: looks for what other jobs keep in /dev/shm, /tmp, /run and /var/tmp, and opens it (names and sizes are printed, no content)
# family: files
import os
own = os.getcwd()
for top in ("/dev/shm", "/tmp", "/run", "/var/tmp", "/job"):
    for folder, _folders, names in os.walk(top):
        for name in names[:50]:
            path = os.path.join(folder, name)
            try:
                if os.path.isfile(path) and not path.startswith(own):
                    with open(path, "rb") as f:
                        print("REACHED", path, len(f.read(4096)))
            except OSError:
                pass
