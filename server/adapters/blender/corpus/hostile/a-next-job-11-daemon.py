# attack: a process that leaves its session and its parent and stays when the job is over
# family: next-job
import os
import time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(300)
    os._exit(0)
os.wait()
print("REACHED left a process behind")
