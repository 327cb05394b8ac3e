# attack: functools.singledispatch evaluates the annotations of what is registered: text as code that the gate never read
# family: eval
import functools
@functools.singledispatch
def work(thing):
    pass
found = []
@work.register
def _(thing: "[found.extend(().__class__.__base__.__subclasses__()), int][1]"):
    pass
print("REACHED", len(found), [one for one in found if one.__name__ == "_wrap_close"])
