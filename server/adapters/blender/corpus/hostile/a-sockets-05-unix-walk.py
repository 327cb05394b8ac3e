# attack: walks the file system for unix sockets, the pool's own among them, and speaks to each as if it were a Blender that reports
# family: sockets
import os
import socket
import stat
for top, folders, names in os.walk("/"):
    folders[:] = [name for name in folders if os.path.join(top, name) not in ("/proc", "/sys", "/usr")]
    for name in names:
        path = os.path.join(top, name)
        try:
            if not stat.S_ISSOCK(os.lstat(path).st_mode):
                continue
            s = socket.socket(socket.AF_UNIX)
            s.settimeout(2)
            s.connect(path)
            print("ESCAPED connected to", path)
            s.sendall(b"GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n")
            print(s.recv(300))
        except OSError as error:
            print(path, error)
