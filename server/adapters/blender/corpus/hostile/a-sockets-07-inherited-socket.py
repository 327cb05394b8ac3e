# attack: speaks through a socket that the parent left open, in the parent's name
# family: sockets
import socket
import os
peers = []
for fd in range(3, 51):
    try:
        s = socket.socket(fileno=os.dup(fd))
        peers.append(s.getpeername())
        print("REACHED", fd, s.family, s.type, s.getsockname())
    except OSError:
        pass
if len(peers) > 1:  # one is the job's own bridge
    print("ESCAPED", peers)
