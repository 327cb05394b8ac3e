# attack: removes scenes, worlds, screens, workspaces and window managers
# family: bombs
# ends: ValueError
# alone: ValueError
import bpy

for kind in ("worlds", "objects", "screens", "workspaces", "window_managers", "collections", "scenes"):
    things = getattr(bpy.data, kind)
    try:
        bpy.data.batch_remove(list(things))
    except (RuntimeError, TypeError, AttributeError) as error:
        print(kind, error)
