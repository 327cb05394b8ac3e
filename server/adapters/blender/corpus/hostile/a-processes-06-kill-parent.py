# attack: stops and then ends the process that started it: the zygote or the reaper that counts its seconds
# family: processes
import os
import signal
parent = os.getppid()
if parent > 1:
    os.kill(parent, signal.SIGSTOP)
    print("REACHED stopped the parent", parent)
    os.kill(parent, signal.SIGKILL)
    print("REACHED killed the parent", parent)
