# attack: wm.context_modal_mouse keeps expressions for mouse moves; a keymap item of the window manager is bound to it and stays behind
# family: operators
import bpy

manager = bpy.data.window_managers[0]
keys = manager.keyconfigs.addon.keymaps.new(name="Window")
item = keys.keymap_items.new("wm.context_modal_mouse", "A", "PRESS")
item.properties.data_path_iter = "scene.objects"
item.properties.data_path_item = "name.__class__ and __import__('os')"
print("REACHED", "a key bound to", item.idname)
