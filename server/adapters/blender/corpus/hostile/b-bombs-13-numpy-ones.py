# attack: a numpy array of 80 gigabytes
# family: bombs
# alone: MemoryError MemorySpent
import numpy as np

heights = np.ones((100_000, 100_000))
print(heights.sum())
