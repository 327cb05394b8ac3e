# attack: loads a map and a program into the kernel
# family: ctypes
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
attributes = (ctypes.c_uint32 * 32)(2, 4, 8, 1)  # an array of one u64
got = libc.syscall(321, 0, attributes, 128)
print("REACHED a bpf map" if got >= 0 else os.strerror(ctypes.get_errno()))
code = (ctypes.c_uint64 * 2)(0x00000000000000B7, 0x0000000000000095)  # r0 = 0; exit
licence = ctypes.create_string_buffer(b"GPL")
program = (ctypes.c_uint64 * 16)(1 | 2 << 32, ctypes.addressof(code), ctypes.addressof(licence))
got = libc.syscall(321, 5, program, 128)
print("REACHED a bpf program" if got >= 0 else os.strerror(ctypes.get_errno()))
