# attack: ends the process with the code of success, before any report: os out of random
# family: kills
import random
from operator import attrgetter

leave, = [get(random) for get in map(attrgetter, ["_os._exit"])]
print("REACHED", leave)
leave(0)
