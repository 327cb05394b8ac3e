# expect: objects=4 triangles=530 names=Tower,Gallery,Lantern,Roof size=3.00,3.00,10.15
# style: 3.4 classes that take **kwargs into __dict__, abc, stacked placement
import bpy
from abc import ABC, abstractmethod


class Storey(ABC):
    defaults = {"radius": 1.0, "height": 1.0, "colour": (0.8, 0.8, 0.8)}

    def __init__(self, name, **kwargs):
        unknown = set(kwargs) - set(self.defaults)
        if unknown:
            raise TypeError(f"{type(self).__name__} knows no {sorted(unknown)}")
        self.name = name
        self.__dict__.update({**self.defaults, **kwargs})

    @abstractmethod
    def add(self, z):
        ...

    def build(self, z):
        self.add(z)
        obj = bpy.context.active_object
        obj.name = self.name
        mat = bpy.data.materials.new(self.name)
        mat.diffuse_color = (*self.colour, 1)
        obj.data.materials.append(mat)
        return z + self.height


class Taper(Storey):
    defaults = {**Storey.defaults, "top": 0.7}

    def add(self, z):
        bpy.ops.mesh.primitive_cone_add(vertices=32, radius1=self.radius, radius2=self.top, depth=self.height, location=(0, 0, z + self.height / 2))


class Drum(Storey):
    def add(self, z):
        bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=self.radius, depth=self.height, location=(0, 0, z + self.height / 2))
        bpy.ops.object.modifier_add(type='BEVEL')
        bpy.context.object.modifiers["Bevel"].width = 0.02


storeys = [
    Taper("Tower", radius=1.5, top=0.9, height=8.0, colour=(0.9, 0.9, 0.9)),
    Drum("Gallery", radius=1.3, height=0.25, colour=(0.1, 0.1, 0.1)),
    Drum("Lantern", radius=0.7, height=1.2, colour=(0.9, 0.85, 0.4)),
    Taper("Roof", radius=0.9, top=0.0, height=0.7, colour=(0.6, 0.05, 0.05)),
]
z = 0.0
for storey in storeys:
    z = storey.build(z)
print(f"{z:.2f} m high")
try:
    Drum("Wrong", diameter=2)
except TypeError as error:
    print(error)
