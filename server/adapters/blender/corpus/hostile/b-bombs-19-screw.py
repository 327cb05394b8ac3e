# attack: three screw modifiers of ten thousand steps, one upon the other
# family: bombs
# alone: MemoryError MemorySpent SecondsSpent
import bpy

bpy.ops.mesh.primitive_circle_add(vertices=500)
for _ in range(3):
    screw = bpy.context.object.modifiers.new("Screw", "SCREW")
    screw.steps = screw.render_steps = 10_000
    screw.iterations = 10_000
