# attack: takes its deadline away: the timer that would interrupt it, and the limits of memory and files
# family: limits
import resource
import signal
left = signal.setitimer(signal.ITIMER_REAL, 0)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
print("REACHED the timer, which had", left)
for name in ("RLIMIT_DATA", "RLIMIT_AS", "RLIMIT_NPROC", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE"):
    number = getattr(resource, name)
    soft, hard = resource.getrlimit(number)
    try:
        resource.setrlimit(number, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        print("REACHED no limit for", name)
    except (OSError, ValueError):
        resource.setrlimit(number, (hard, hard))
