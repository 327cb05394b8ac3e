"""Bozzetto inside Blender: the artist's add-on and the headless worker share this package."""

bl_info = {
    "name": "Bozzetto",
    "description": "Turns a sentence into a 3D asset that you can keep working on",
    "author": "the Bozzetto authors",
    "version": (0, 1, 0),
    "blender": (3, 4, 0),
    "location": "3D View > Sidebar > Bozzetto",
    "category": "3D View",
}

#: What the add-on shows in Blender's window, in the order in which it is registered.
CLASSES = ()


def register():
    """Called by Blender when the add-on is switched on."""
    import bpy

    for shown in CLASSES:
        bpy.utils.register_class(shown)


def unregister():
    """Called by Blender when the add-on is switched off."""
    import bpy

    for shown in reversed(CLASSES):
        bpy.utils.unregister_class(shown)
