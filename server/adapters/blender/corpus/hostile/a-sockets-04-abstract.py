# attack: an abstract unix socket: no file, so no wall of files holds it, only a network namespace
# family: sockets
import socket
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    s = socket.socket(socket.AF_UNIX, kind)
    print("REACHED", s)
    try:
        s.connect("\0" + "$ABSTRACT")
        print("ESCAPED connected to @$ABSTRACT")
    except OSError as error:
        print(error)
