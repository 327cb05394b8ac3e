# attack: a shell on a terminal of its own, as an intruder would want it
# family: processes
import os
import pty
pid, terminal = pty.fork()
if pid == 0:
    os.execv("/bin/sh", ["sh", "-c", "cat '$SECRET_FILE'; echo from-shell $((6*7))"])
said = b""
try:
    while chunk := os.read(terminal, 1024):
        said += chunk
except OSError:
    pass
os.waitpid(pid, 0)
print("REACHED" if b"from-shell 42" in said else "", said)
