# attack: a parameter called like an imported module stands for bpy.ops
# family: files
import bpy
import json


def write(json, name):
    json.mesh.primitive_cube_add()
    print("REACHED", json.export_scene.gltf.idname())
    json.export_scene.gltf(filepath=name)


write(bpy.ops, "$SECRET_DIR/b-files-13.glb")
print("ESCAPED", "exported a GLB outside", json.dumps([]))
