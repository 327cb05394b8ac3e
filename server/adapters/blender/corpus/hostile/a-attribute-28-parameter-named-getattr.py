# attack: with a parameter called getattr anywhere, no getattr is looked at; the name is refused only where the guard still asks
# family: attribute
import enum
def unused(getattr=None):
    return getattr
space = getattr(enum.unique, "__globals__")
print("REACHED", space["sys"])
