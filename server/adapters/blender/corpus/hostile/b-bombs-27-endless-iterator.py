# attack: a deque of no length that swallows an iterator without end, all in C
# family: bombs
# ends: SecondsSpent
# alone: SecondsSpent
from collections import deque
from itertools import repeat

deque(repeat(0), maxlen=0)
