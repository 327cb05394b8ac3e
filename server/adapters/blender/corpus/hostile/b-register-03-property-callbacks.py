# attack: a property of all objects whose getter is the script's function runs in whatever phase looks at it
# family: register
import bpy


def part(self):
    return "leg"


bpy.types.Object.part_name = bpy.props.StringProperty(get=part, set=lambda self, value: None)
bpy.ops.mesh.primitive_cube_add()
print("REACHED", "a getter on bpy.types.Object:", bpy.context.object.part_name)
