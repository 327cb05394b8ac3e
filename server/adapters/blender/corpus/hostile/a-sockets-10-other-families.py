# attack: families of sockets that a network namespace or a filter may forget: vsock to the hypervisor, raw packets, netlink, the kernel's crypto
# family: sockets
import socket
for name, make in (
    ("vsock", lambda: socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM).connect((2, 1024))),
    ("packet", lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))),
    ("raw", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)),
    ("netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)),
    ("alg", lambda: socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET).bind(("hash", "sha1"))),
    ("bluetooth", lambda: socket.socket(31, socket.SOCK_RAW, 1)),
):
    try:
        print("REACHED", name, make())
    except OSError as error:
        print(name, error)
for _index, interface in socket.if_nameindex():
    if interface.startswith(("eth", "en", "wl", "br", "veth", "docker")):
        print("ESCAPED sees the interface", interface)
