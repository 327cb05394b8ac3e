"""What a job may take, as far as a process can hold itself to it; whoever started it kills what goes beyond."""
import os
import sys

#: Seconds before the deadline at which a script is interrupted, so that a report with its line can still be sent.
WARNING = 1.0
MEBIBYTE = 2**20
#: Bytes of one file.
LARGEST = 512 * MEBIBYTE


def script_seconds(job):
    """Time for the script alone, out of the job's."""
    seconds = min(job["seconds"], job["phases"]["script"])
    return max(seconds - WARNING, seconds * 0.5)


def held():
    """Bytes of address space and of data that this process holds now (Linux); None elsewhere, or where there is no /proc."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            pages = statm.read().split()
    except OSError:
        return None
    import resource

    return tuple(int(pages[column]) * resource.getpagesize() for column in (0, 5))


def apply(job, before, walled):
    """Caps what this process may take from here on (Linux). Allocations beyond fail: MemoryError in Python.

    before: what `held` told. walled: whether no other process runs under the same user.
    """
    if before is None:
        return
    import resource

    space, data = before
    cores = os.cpu_count() or 1
    memory = job["memory"] * MEBIBYTE
    _cap(resource.RLIMIT_DATA, data + memory)
    _cap(resource.RLIMIT_CORE, 0)
    if walled:
        # Address space is handed out in reserves that nobody fills: stacks of threads, arenas of the allocator.
        _cap(resource.RLIMIT_AS, space + memory + (1024 + 72 * cores) * MEBIBYTE)
        _cap(resource.RLIMIT_CPU, int(job["seconds"] * (cores + 1)) + 5)
        _cap(resource.RLIMIT_FSIZE, LARGEST)
        _cap(resource.RLIMIT_NPROC, 64 + 16 * cores)
        _cap(resource.RLIMIT_NOFILE, 256)
        _cap(resource.RLIMIT_MEMLOCK, MEBIBYTE)
        _cap(resource.RLIMIT_MSGQUEUE, 0)
        _cap(resource.RLIMIT_SIGPENDING, 256)


def _cap(what, wanted):
    import resource

    _soft, hard = resource.getrlimit(what)
    wanted = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(what, (wanted, wanted))


def peak_memory():
    """Peak resident memory of this process in MiB; 0 where it can't be told."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
