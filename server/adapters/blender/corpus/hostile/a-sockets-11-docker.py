# attack: asks the container runtime for a new container that has the whole host inside
# family: sockets
import socket
for path in ("/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock", "/run/dbus/system_bus_socket", "/run/systemd/private"):
    s = socket.socket(socket.AF_UNIX)
    s.settimeout(2)
    try:
        s.connect(path)
        print("ESCAPED connected to", path)
        s.sendall(b"GET /version HTTP/1.0\r\n\r\n")
        print(s.recv(100))
    except OSError as error:
        print("REACHED" if isinstance(error, PermissionError) else "", path, error)
