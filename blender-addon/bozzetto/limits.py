"""What a job may use, as far as a process can hold itself to it; the server kills what goes beyond."""
import sys

#: Seconds before the deadline at which a script is interrupted, so that a report with its line can still be sent.
WARNING = 1.0


def script_seconds(seconds):
    """Time for the script alone, out of the job's."""
    return max(seconds - WARNING, seconds * 0.5)


def limit_memory(mebibytes):
    """Caps the data that this process may add to what it holds now (POSIX). Allocations beyond fail: MemoryError in Python."""
    if sys.platform != "linux":
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as statm:
        held = int(statm.read().split()[5]) * resource.getpagesize()
    _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = held + mebibytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def peak_memory():
    """Peak resident memory of this process in MiB; 0 where it can't be told."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
