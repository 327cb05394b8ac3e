# attack: bpy.utils.execfile runs a Python file of the host, with all builtins; bpy.utils is bound by a match statement
# family: files
import bpy

match bpy.utils:
    case utils:
        ran = utils.execfile("/usr/lib/python3.11/this.py")
        print("REACHED", utils.execfile, ran)
