# attack: changes a preference and writes userpref.blend; names that stand for names, more of them than the gate follows
# family: files
import bpy

if bpy:
    if bpy:
        if bpy:
            if bpy:
                if bpy:
                    one = bpy.ops
                two = one
            three = two
        four = three
    five = four
six = five
print("REACHED", six.wm.save_userpref.idname())
print(six.wm.save_userpref())
