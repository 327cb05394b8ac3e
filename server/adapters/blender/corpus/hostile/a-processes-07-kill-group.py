# attack: signals the whole process group and everything that it may signal, itself shielded by SIG_IGN
# family: processes
import os
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.kill(0, signal.SIGTERM)
print("REACHED signalled the group", os.getpgrp())
os.kill(-1, signal.SIGTERM)
print("REACHED signalled all")
