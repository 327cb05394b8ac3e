# expect: objects=3 triangles=5850 names=Die_1,Die_2,Die_3 size=0.050,0.053,0.016
# style: any class with a private class attribute as a counter, boolean pips applied, __call__
import bpy
from mathutils import Vector, Euler, Matrix


class Die:
    """A die with real pips; remembers how many were made."""

    _count = 0
    _pips = {
        1: [(0, 0)],
        2: [(-1, -1), (1, 1)],
        3: [(-1, -1), (0, 0), (1, 1)],
        4: [(-1, -1), (-1, 1), (1, -1), (1, 1)],
        5: [(-1, -1), (-1, 1), (1, -1), (1, 1), (0, 0)],
        6: [(-1, -1), (-1, 0), (-1, 1), (1, -1), (1, 0), (1, 1)],
    }
    _sides = {1: (0, 0, 1), 6: (0, 0, -1), 2: (0, -1, 0), 5: (0, 1, 0), 3: (1, 0, 0), 4: (-1, 0, 0)}

    def __init__(self, size=0.016):
        Die._count += 1
        self.number = Die._count
        self._size = size

    def __call__(self, location, rotation):
        body = self._body()
        cutter = self._cutter()
        mod = body.modifiers.new("Pips", 'BOOLEAN')
        mod.object = cutter
        mod.operation = 'DIFFERENCE'
        mod.solver = 'EXACT'
        bpy.context.view_layer.objects.active = body
        bpy.ops.object.modifier_apply(modifier=mod.name)
        mesh = cutter.data
        bpy.data.objects.remove(cutter)
        bpy.data.meshes.remove(mesh)
        body.matrix_world = Matrix.LocRotScale(Vector(location), Euler(rotation), None)
        return body

    def _body(self):
        bpy.ops.mesh.primitive_cube_add(size=self._size)
        body = bpy.context.object
        body.name = f"Die_{self.number}"
        bevel = body.modifiers.new("Round", 'BEVEL')
        bevel.width = self._size * 0.12
        bevel.segments = 4
        bpy.ops.object.modifier_apply(modifier="Round")
        return body

    def _cutter(self):
        half, gap = self._size / 2, self._size * 0.25
        balls = []
        for value, pips in Die._pips.items():
            normal = Vector(self._sides[value])
            u = normal.orthogonal().normalized()
            v = normal.cross(u)
            for a, b in pips:
                bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=self._size * 0.09, location=normal * half * 1.02 + u * a * gap + v * b * gap)
                balls.append(bpy.context.object)
        bpy.ops.object.select_all(action='DESELECT')
        for ball in balls:
            ball.select_set(True)
        bpy.context.view_layer.objects.active = balls[0]
        bpy.ops.object.join()
        return bpy.context.object


for location, rotation in [((0, 0, 0.008), (0, 0, 0.3)), ((0.03, 0.01, 0.008), (1.5708, 0, 0.9)), ((0.01, 0.035, 0.008), (0, 1.5708, 0))]:
    die = Die()
    die(location, rotation)
print(Die._count, "dice")
