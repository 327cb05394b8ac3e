# attack: the scene of the script becomes the startup file of all later Blenders; operators as the value of an Enum
# family: next-job
import bpy
from enum import Enum


class Box(Enum):
    TOOLS = [bpy.ops]


bpy.context.scene.unit_settings.scale_length = 0.001
print("REACHED", Box.TOOLS.value[0].wm.save_homefile())
