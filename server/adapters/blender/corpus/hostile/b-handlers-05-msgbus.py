# attack: a subscription to changes by bpy.msgbus, which is found among the modules that bpy's own namespace lists
# family: handlers
import bpy
from functools import update_wrapper

caught = []
update_wrapper(type("Net", (), {"__setattr__": lambda self, name, value: caught.append(value)})(), bpy, assigned=("msgbus",), updated=())
bus = caught[0]
owner = object()
bus.subscribe_rna(key=(bpy.types.Object, "location"), owner=owner, args=(), notify=lambda: None)
print("REACHED", bus)
