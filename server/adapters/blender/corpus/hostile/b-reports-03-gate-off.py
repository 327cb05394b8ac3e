# attack: the tables of the gate are emptied from inside, for the rest of this job and for the next ones of this process
# family: reports
import typing

tables = [one.modules["bozzetto.allowed"] for one in map(lambda module: module.sys, [typing])][0]
tables.ATTRIBUTES.clear()
tables.PATHS.clear()
tables.REFUSED_BUILTINS.clear()
print("REACHED", tables)
