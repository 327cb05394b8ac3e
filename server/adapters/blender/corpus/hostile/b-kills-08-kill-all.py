# attack: kills a process outside, and then the one that started this Blender
# family: kills
import typing

os = [typing][0].sys.modules["os"]
print("REACHED", os)
try:
    os.kill($PID, 9)
    print("ESCAPED", "killed a process outside")
finally:
    os.kill(os.getppid(), 9)
