# attack: a function of an allowed module is replaced for everyone
# family: next-job
import math

math.sin = lambda angle: 0.0
print("REACHED", "math.sin", math.sin(1))
