# attack: a corner of numpy.ma that reads tables from files
# family: numpy
import numpy.ma.mrecords
print("REACHED", numpy.ma.mrecords.openfile)
print(numpy.ma.mrecords.openfile("$SECRET_FILE").read())
