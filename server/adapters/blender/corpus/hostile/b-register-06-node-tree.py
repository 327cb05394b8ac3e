# attack: a node tree whose update() Blender calls; register_class by getattr with a subclass of str, on bpy.utils
# family: register
import bpy


class Name(str):
    pass


class Tree(bpy.types.NodeTree):
    bl_idname = "BozzettoTree"
    bl_label = "Tree"

    def update(self):
        print("updated by Blender")


getattr(bpy.utils, Name("register_class"))(Tree)
print("REACHED", bpy.data.node_groups.new("tree", "BozzettoTree"))
