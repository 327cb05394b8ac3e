# attack: object names of path separators, line ends and a part that is no Unicode: only facts and pictures see them
# family: bombs
# ends: done
# alone: done
import bpy

for name in ("../../../../tmp/b_bombs", "a\nb\x00c", "/dev/null", "asset.glb", "\u202egnp.tnorf", "x" * 5000):
    bpy.ops.mesh.primitive_cube_add()
    try:
        bpy.context.object.name = name
    except ValueError:
        bpy.context.object.name = "left"
    bpy.context.object["part"] = "\udcff" + name.replace("\x00", "")
