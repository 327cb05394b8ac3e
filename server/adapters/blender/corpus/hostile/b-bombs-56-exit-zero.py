# attack: ends the process with the code of success, before any report: os out of random
# family: bombs
# ends: processes
import random
from operator import attrgetter

leave, = [get(random) for get in map(attrgetter, ["_os._exit"])]
leave(0)
