# attack: speaks through a socket that the parent left open, in the parent's name
# family: sockets
import socket
import os
for fd in range(3, 51):
    try:
        s = socket.socket(fileno=os.dup(fd))
        print("REACHED", fd, s.family, s.type, s.getsockname())
        print("ESCAPED peer of", fd, s.getpeername(), s.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED))
    except OSError:
        pass
