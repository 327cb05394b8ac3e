# attack: asks for what only the host's root may do (the arguments are empty, so nothing would happen): modules, kexec, reboot, ports, swap
# family: ctypes
import ctypes
import errno
import os
libc = ctypes.CDLL(None, use_errno=True)
for name, arguments in (("init_module", (175, None, 0, b"")), ("kexec_load", (246, 0, 0, None, 0x8000)), ("reboot", (169, 0, 0, 0, None)), ("iopl", (172, 3)), ("swapon", (167, b"/nothing", 0)), ("settimeofday", (164, None, None)), ("acct", (163, b"/nothing")), ("sethostname", (170, None, -1))):
    ctypes.set_errno(0)
    got = libc.syscall(*arguments)
    if got == 0 and name != "settimeofday" or ctypes.get_errno() not in (0, errno.EPERM, errno.EACCES, errno.ENOSYS):
        print("REACHED", name, os.strerror(ctypes.get_errno()))
