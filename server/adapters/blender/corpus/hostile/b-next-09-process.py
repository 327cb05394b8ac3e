# attack: a child process that leaves the session and outlives the job: os through inspect through dataclasses
# family: next-job
import dataclasses
import time

os = (lambda module: module.inspect.os)(dataclasses)
child = os.fork()
if child == 0:
    os.setsid()
    time.sleep(20)
    os.kill(os.getpid(), 9)
print("REACHED", "a process left behind", child)
