# attack: opens every device node that is there: memory, disks, the kernel's log, virtual machines, tunnels
# family: ctypes
import os
harmless = {"null", "zero", "full", "random", "urandom", "tty", "ptmx", "stdin", "stdout", "stderr"}
for top, folders, names in os.walk("/dev"):
    folders[:] = [name for name in folders if name not in ("fd", "pts", "shm", "mqueue")]
    for name in names:
        if name not in harmless:
            try:
                os.close(os.open(os.path.join(top, name), os.O_RDONLY | os.O_NONBLOCK))
                print("REACHED", os.path.join(top, name))
            except OSError:
                pass
for path in ("/proc/kcore", "/proc/kmsg", "/proc/kallsyms", "/proc/1/mem", "/sys/firmware/efi/efivars", "/sys/kernel/debug", "/sys/kernel/tracing"):
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        print("REACHED", path, os.listdir(fd)[:3] if os.path.isdir(path) else len(os.read(fd, 64)))
    except OSError as error:
        print(path, error)
