# attack: ndarray.dump writes a file by itself
# family: numpy
import numpy
numpy.zeros(3).dump("$SECRET_DIR/hosA-dump")
print("ESCAPED wrote $SECRET_DIR/hosA-dump")
