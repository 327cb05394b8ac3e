# attack: connects to a service of the host on the loopback
# family: sockets
import socket
s = socket.socket()
print("REACHED", s)
s.settimeout(3)
s.connect(("127.0.0.1", $PORT))
print("ESCAPED connected to", s.getpeername())
