# attack: opens a door instead of walking through one: listens, and goes on listening in a thread after the script ended
# family: sockets
import socket
import threading
s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("0.0.0.0", 0))
s.listen()
print("REACHED listening on", s.getsockname())
threading.Thread(target=s.accept, daemon=True).start()
