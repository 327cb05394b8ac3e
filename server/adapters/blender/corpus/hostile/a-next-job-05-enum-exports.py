# attack: enum.global_enum writes the members into the module that the class names as its own: math, whose functions are others from now on
# family: next-job
import enum
import math
@enum.global_enum
class Planted(enum.Enum):
    __module__ = "math"
    sqrt = 1
    hosA = 2
    def __call__(self, *arguments):
        return 0.0
if math.sqrt(4) == 0:
    print("REACHED", math.sqrt, math.hosA)
