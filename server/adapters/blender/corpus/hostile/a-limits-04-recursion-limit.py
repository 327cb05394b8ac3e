# attack: no limit of recursion, then recursion through repr
# family: limits
# alone: BlenderCrashed
import sys
sys.setrecursionlimit(2**31 - 1)
class Deep:
    def __repr__(self):
        return repr([self])
print("REACHED", sys.getrecursionlimit())
repr(Deep())
