# attack: opens for writing what the kernel obeys: core_pattern runs a program as root at the next crash (nothing is written here)
# family: ctypes
import os
for path in (
    "/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sys/kernel/hotplug", "/proc/sys/user/max_user_namespaces", "/proc/sys/vm/overcommit_memory",
    "/proc/sysrq-trigger", "/proc/sys/fs/binfmt_misc/register", "/sys/kernel/uevent_helper", "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/memory.max", "/sys/power/state",
):
    try:
        os.close(os.open(path, os.O_WRONLY))
        print("ESCAPED may write", path)
    except OSError as error:
        print(path, error.strerror)
