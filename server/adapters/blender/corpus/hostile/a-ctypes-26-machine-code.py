# attack: writes machine code into memory and jumps there; then asks the kernel by the doors of 32 bits (int 0x80, x32), which filters by number often forget
# family: ctypes
import ctypes
import mmap
import os
page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
start = ctypes.addressof(ctypes.c_char.from_buffer(page))
for name, code in (("syscall", "b8270000000f05c3"), ("x32", "b8270000400f05c3"), ("int 0x80", "b814000000cd80c3")):  # getpid
    page.seek(0)
    page.write(bytes.fromhex(code))
    if os.fork() == 0:
        os._exit(5 if ctypes.CFUNCTYPE(ctypes.c_int)(start)() == os.getpid() else 6)
    if os.waitstatus_to_exitcode(os.wait()[1]) == 5:
        print("REACHED machine code, by", name)
