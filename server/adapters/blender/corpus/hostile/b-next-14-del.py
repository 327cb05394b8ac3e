# attack: code that runs in a later phase, when the garbage collector comes by: a ring of objects with __del__
# family: next-job
import bpy


class Ring:
    def __init__(self):
        self.ring = self
        self.tools = bpy.data

    def __del__(self):
        self.tools.scenes[0]["collected"] = True


for _ in range(10):
    Ring()
print("REACHED", "finalizers planted", "__del__")
