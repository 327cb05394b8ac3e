# attack: view3d.copybuffer, of an allowed family, leaves copybuffer.blend in the temporary folder; view3d.pastebuffer of a later job appends what is in it
# family: next-job
import bpy

bpy.ops.mesh.primitive_cube_add()
area = next(area for area in bpy.context.screen.areas if area.type == "VIEW_3D")
with bpy.context.temp_override(area=area, region=area.regions[-1]):
    print(bpy.ops.view3d.copybuffer())
print("REACHED", "a file in the temporary folder")
