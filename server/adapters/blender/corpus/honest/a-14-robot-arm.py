# expect: objects=4 triangles=280 names=Base,UpperArm,ForeArm,Gripper size=0.350,1.33,1.02
# style: 3.4 armature with bones in edit mode, vertex groups, weights, armature modifier, a pose
import bpy
import math
from mathutils import Vector, Matrix

# "import subprocess" would be useless here, a robot is only geometry
D = bpy.data
C = bpy.context

arm_data = D.armatures.new("RobotRig")
arm = D.objects.new("RobotRig", arm_data)
C.collection.objects.link(arm)
C.view_layer.objects.active = arm
bpy.ops.object.mode_set(mode='EDIT')

joints = [("Base", (0, 0, 0), (0, 0, 0.3)), ("UpperArm", (0, 0, 0.3), (0, 0, 1.0)), ("ForeArm", (0, 0, 1.0), (0, 0, 1.6)), ("Gripper", (0, 0, 1.6), (0, 0, 1.8))]
previous = None
for name, head, tail in joints:
    bone = arm_data.edit_bones.new(name)
    bone.head, bone.tail = head, tail
    if previous is not None:
        bone.parent = previous
        bone.use_connect = True
    previous = bone
bpy.ops.object.mode_set(mode='OBJECT')
print([b.name for b in arm_data.bones])

widths = {"Base": 0.35, "UpperArm": 0.16, "ForeArm": 0.12, "Gripper": 0.1}
for name, head, tail in joints:
    head, tail = Vector(head), Vector(tail)
    length = (tail - head).length
    bpy.ops.mesh.primitive_cylinder_add(vertices=20, radius=widths[name] / 2, depth=length, location=(head + tail) / 2)
    ob = C.active_object
    ob.name = name
    bpy.ops.object.transform_apply(location=True)
    group = ob.vertex_groups.new(name=name)
    group.add(range(len(ob.data.vertices)), 1.0, 'REPLACE')
    # soft end: the lower ring follows the parent a little
    index = [n for n, _, _ in joints].index(name)
    if index:
        soft = ob.vertex_groups.new(name=joints[index - 1][0])
        for v in ob.data.vertices:
            if v.co.z < head.z + 1e-4:
                soft.add([v.index], 0.3, 'ADD')
    mod = ob.modifiers.new("Armature", 'ARMATURE')
    mod.object = arm
    ob.parent = arm

# pose it
C.view_layer.objects.active = arm
bpy.ops.object.mode_set(mode='POSE')
for name, degrees in (("UpperArm", 30), ("ForeArm", 60), ("Gripper", -20)):
    pose = arm.pose.bones[name]
    pose.rotation_mode = 'XYZ'
    pose.rotation_euler.x = math.radians(degrees)
    pose.keyframe_insert(data_path="rotation_euler", frame=1)
bpy.ops.object.mode_set(mode='OBJECT')
C.view_layer.update()
tip = arm.matrix_world @ arm.pose.bones["Gripper"].tail
print("tip at", tuple(round(c, 3) for c in tip))
