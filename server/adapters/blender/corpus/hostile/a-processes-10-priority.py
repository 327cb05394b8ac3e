# attack: governs a process of the host without a signal: its priority, its processors, its limits
# family: processes
import os
import resource
for name, act in (
    ("priority", lambda: os.setpriority(os.PRIO_PROCESS, $PID, 19)),
    ("processors", lambda: os.sched_setaffinity($PID, os.sched_getaffinity($PID))),
    ("limits", lambda: resource.prlimit($PID, resource.RLIMIT_CORE)),
):
    try:
        act()
        print("ESCAPED", name, "of", $PID)
    except OSError as error:
        print(name, error)
