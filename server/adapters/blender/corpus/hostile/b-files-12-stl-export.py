# attack: a later assignment that never happens makes the gate read `tools` as math
# family: files
import bpy
import math

tools = bpy.ops
tools.mesh.primitive_cube_add()
print("REACHED", tools.export_mesh.stl.idname())
tools.export_mesh.stl(filepath="$SECRET_DIR/b-files-12.stl")
print("ESCAPED", "exported an STL outside")
if math.pi < 3:
    tools = math
