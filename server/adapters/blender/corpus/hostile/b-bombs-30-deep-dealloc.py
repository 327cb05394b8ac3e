# attack: a chain of five million iterators that is let go at once
# family: bombs
# ends: BlenderCrashed MemoryError MemorySpent SecondsSpent
# alone: BlenderCrashed MemoryError MemorySpent SecondsSpent
from itertools import chain

link = []
for _ in range(5_000_000):
    link = chain(link, [])
link = next(link, None)
