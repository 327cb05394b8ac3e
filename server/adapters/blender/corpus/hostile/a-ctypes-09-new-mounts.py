# attack: the newer mount calls, which older filters do not know: open_tree, fsopen, pivot_root, mount_setattr
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
for name, arguments in (
    ("open_tree", (428, -100, b"/", 1 | 0x8000)),
    ("fsopen", (430, b"tmpfs", 0)),
    ("mount_setattr", (442, -100, b"/", 0x8000, (ctypes.c_uint64 * 4)(0, 1, 0, 0), 32)),
    ("pivot_root", (155, b".", b".")),
):
    got = libc.syscall(*arguments)
    print("REACHED" if got >= 0 else "", name, got, os.strerror(ctypes.get_errno()) if got < 0 else "")
