# attack: the C function behind all operators is a private global of bpy.ops; a function of that name in the script excuses it
# family: reach
import bpy


def _op_call():
    return None


for ops in [bpy.ops]:
    print("REACHED", ops._op_call("wm.memory_statistics", None, {}))
