# attack: maps a file as an array, and writes one with tofile
# family: numpy
import numpy
print(bytes(numpy.memmap("$SECRET_FILE", dtype="u1", mode="r")))
numpy.arange(4, dtype="u1").tofile("$SECRET_DIR/hosA-tofile")
print("ESCAPED wrote $SECRET_DIR/hosA-tofile")
