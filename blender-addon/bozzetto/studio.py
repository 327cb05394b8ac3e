"""A photographer's studio around the scene: softboxes all about, a seamless floor, a camera. In a scene of its own, gone without a trace afterwards.

The light is a sun and a sky: the same for a thimble and a house, and what they give the floor can be worked out beforehand, so that the floor
runs into the backdrop without a seam. What chrome and glass reflect is another sky, with softboxes in it.
"""
import math

import bmesh
import bpy
import numpy as np
from mathutils import Matrix

#: Linear grey of backdrop and floor: sRGB #c9c9c9. White stands out against it, and so does black.
BACKDROP = 0.58
#: Brightness of a white level surface in the open, linear.
LEVEL = 0.9
#: Share of the floor's light that comes from the sun; the rest comes from all around.
SUN_SHARE = 0.5
#: Where the sun stands: degrees to the camera's left, above the horizon, and how wide it is (soft shadows).
SUN_LEFT, SUN_HEIGHT, SUN_WIDTH = 48, 48, 22
#: Rows and columns of the light images.
ROWS, COLUMNS = 64, 128

#: What shiny things reflect. azimuth (degrees from the camera, to its right positive), elevation, half width, half height in degrees, brightness
SOFTBOXES = (
    (-48, 45, 30, 24, 3.2),
    (65, 30, 24, 36, 1.8),
    (-130, 30, 14, 36, 2.6),
    (140, 35, 16, 32, 2.4),
)


class Studio:
    """Use as a context manager; `scene` renders what was given."""

    def __init__(self, things):
        self.things = things
        self._made = []
        self._painted = []
        self.has_floor = True

    def __enter__(self):
        self.scene = self._keep(bpy.data.scenes, bpy.data.scenes.new("studio"))
        self._stage = self._keep(bpy.data.collections, bpy.data.collections.new("studio stage"))
        self.scene.collection.children.link(self._stage)
        self.show(self.things)
        self.camera = self._keep(bpy.data.objects, bpy.data.objects.new("studio camera", self._keep(bpy.data.cameras, bpy.data.cameras.new("studio camera"))))
        self.scene.collection.objects.link(self.camera)
        self.scene.camera = self.camera
        self._world()
        self._sun()
        self._floor(BACKDROP / LEVEL)
        return self

    def __exit__(self, *_error):
        for material, color in self._painted:
            material.diffuse_color = color
        for collection, made in reversed(self._made):
            collection.remove(made)
        return False

    def show(self, things):
        """Only these are in the picture."""
        for thing in list(self._stage.objects):
            if thing not in things:
                self._stage.objects.unlink(thing)
        for thing in things:
            if thing.name not in self._stage.objects:
                self._stage.objects.link(thing)

    def see(self, floor, things):
        """What the camera sees of them (Cycles): what it does not see still throws shadows and reflections. Without a floor the rest is transparent."""
        self.scene.view_layers[0].layer_collection.children[self._stage.name].indirect_only = not things
        self.floor.visible_camera = floor
        self.scene.render.film_transparent = not floor
        self.scene.view_layers[0].update()  # or the next picture is taken with the floor as it was: what is kept between pictures hears of it only so

    def backdrop(self):
        """The backdrop's colour as a pixel, sRGB."""
        return np.full((1, 1, 3), 1.055 * BACKDROP ** (1 / 2.4) - 0.055)

    def paint(self, material, color):
        """Gives a material its viewport colour (linear, RGBA) while the studio stands."""
        self._painted.append((material, material.diffuse_color[:]))
        material.diffuse_color = color

    def place(self, camera_matrix, distance, azimuth, ground, middle, size):
        """Stands camera, light and floor around a thing of this size (metres) whose lowest point is at `ground`."""
        self.camera.matrix_world = camera_matrix
        self.camera.data.clip_start = max(distance * 0.005, 1e-5)
        self.camera.data.clip_end = (distance + size) * 100
        for mapping in self._mappings:
            mapping.inputs["Rotation"].default_value[2] = -math.radians(azimuth)
        self.sun.matrix_world = _turned(azimuth - SUN_LEFT, SUN_HEIGHT)
        self.floor.matrix_world.translation = (middle[0], middle[1], ground)
        self.floor.scale = (size * 40,) * 3
        self.floor.hide_render = not self.has_floor or camera_matrix.translation.z < ground + 0.01 * size

    def _keep(self, collection, made):
        self._made.append((collection, made))
        return made

    def _world(self):
        """The camera sees the plain backdrop, matt surfaces a smooth sky (which is quick to sample), shiny ones the softboxes."""
        world = self._keep(bpy.data.worlds, bpy.data.worlds.new("studio"))
        world.color = (BACKDROP,) * 3
        world.use_nodes = True
        self._tree = world.node_tree
        self._tree.nodes.clear()
        self._mappings = []
        backdrop = self._node("ShaderNodeBackground")
        backdrop.inputs["Color"].default_value = (BACKDROP, BACKDROP, BACKDROP, 1)
        path = self._node("ShaderNodeLightPath")
        sky, boxes = _sky()
        for_matt = self._mix(path.outputs["Is Diffuse Ray"], self._wrapped("studio boxes", boxes), self._wrapped("studio sky", sky))
        mixed = self._mix(path.outputs["Is Camera Ray"], for_matt, backdrop.outputs["Background"])
        self._tree.links.new(mixed, self._node("ShaderNodeOutputWorld").inputs["Surface"])
        self.world = self.scene.world = world

    def _wrapped(self, name, values):
        """A background of an image (rows from nadir to zenith, columns from azimuth -180 to 180) wrapped around the scene."""
        image = self._keep(bpy.data.images, bpy.data.images.new(name, COLUMNS, ROWS, float_buffer=True))
        image.colorspace_settings.name = "Non-Color"
        image.pixels.foreach_set(np.dstack([values] * 3 + [np.ones_like(values)]).astype(np.float32).reshape(-1))
        image.update()
        picture, light = self._node("ShaderNodeTexEnvironment"), self._node("ShaderNodeBackground")
        mapping, coordinates = self._node("ShaderNodeMapping"), self._node("ShaderNodeTexCoord")
        picture.image = image
        self._mappings.append(mapping)
        self._tree.links.new(coordinates.outputs["Generated"], mapping.inputs["Vector"])
        self._tree.links.new(mapping.outputs["Vector"], picture.inputs["Vector"])
        self._tree.links.new(picture.outputs["Color"], light.inputs["Color"])
        return light.outputs["Background"]

    def _mix(self, share, one, other):
        mix = self._node("ShaderNodeMixShader")
        for socket, source in zip(mix.inputs, (share, one, other)):
            self._tree.links.new(source, socket)
        return mix.outputs["Shader"]

    def _node(self, kind):
        return self._tree.nodes.new(kind)

    def _sun(self):
        light = self._keep(bpy.data.lights, bpy.data.lights.new("studio sun", "SUN"))
        light.energy = LEVEL * SUN_SHARE * math.pi / math.sin(math.radians(SUN_HEIGHT))
        light.angle = math.radians(SUN_WIDTH)
        light.specular_factor = 0
        self.sun = self._keep(bpy.data.objects, bpy.data.objects.new("studio sun", light))
        self.sun.visible_glossy = self.sun.visible_transmission = False
        self.scene.collection.objects.link(self.sun)

    def _floor(self, albedo):
        """A disc of radius 1 that is a lit floor in the middle and turns into the backdrop's own grey towards its rim."""
        mesh = self._keep(bpy.data.meshes, bpy.data.meshes.new("studio floor"))
        disc = bmesh.new()
        bmesh.ops.create_circle(disc, cap_ends=True, segments=64, radius=1)
        disc.to_mesh(mesh)
        disc.free()
        material = self._keep(bpy.data.materials, bpy.data.materials.new("studio floor"))
        material.use_nodes = True
        material.diffuse_color = (BACKDROP, BACKDROP, BACKDROP, 1)
        self._tree = material.node_tree
        self._tree.nodes.clear()
        lit, plain, rim = self._node("ShaderNodeBsdfDiffuse"), self._node("ShaderNodeEmission"), self._node("ShaderNodeMapRange")
        coordinates, length = self._node("ShaderNodeTexCoord"), self._node("ShaderNodeVectorMath")
        length.operation = "LENGTH"
        rim.inputs["From Min"].default_value, rim.inputs["From Max"].default_value = 0.05, 0.2
        lit.inputs["Color"].default_value = (albedo, albedo, albedo, 1)
        plain.inputs["Color"].default_value = (BACKDROP, BACKDROP, BACKDROP, 1)
        self._tree.links.new(coordinates.outputs["Object"], length.inputs[0])
        self._tree.links.new(length.outputs["Value"], rim.inputs["Value"])
        mixed = self._mix(rim.outputs["Result"], lit.outputs["BSDF"], plain.outputs["Emission"])
        self._tree.links.new(mixed, self._node("ShaderNodeOutputMaterial").inputs["Surface"])
        mesh.materials.append(material)
        self.floor = self._keep(bpy.data.objects, bpy.data.objects.new("studio floor", mesh))
        self.scene.collection.objects.link(self.floor)


def _sky():
    """(sky, softboxes): brightness by direction as rows from nadir to zenith. The sky gives a level surface its share of LEVEL."""
    elevation = np.radians((np.arange(ROWS) + 0.5) / ROWS * 180 - 90)
    azimuth = np.radians((np.arange(COLUMNS) + 0.5) / COLUMNS * 360 - 180)
    across, height = np.meshgrid(azimuth, elevation)
    sky = 1.0 + 0.25 * np.sin(height) + 0.3 * np.cos(height) * np.cos(across + math.radians(20))
    up = np.clip(np.sin(height), 0, None) * np.cos(height) * (np.pi / ROWS) * (2 * np.pi / COLUMNS)
    sky *= LEVEL * (1 - SUN_SHARE) / float((sky * up).sum() / np.pi)
    boxes = 0.34 + 0.22 * np.sin(height)
    for where, rise, wide, tall, bright in SOFTBOXES:
        sideways = np.abs((np.degrees(across) - where + 180) % 360 - 180)
        boxes += bright * np.clip((wide - sideways) / 8 + 0.5, 0, 1) * np.clip((tall - np.abs(np.degrees(height) - rise)) / 8 + 0.5, 0, 1)
    return sky, boxes


def _turned(azimuth, elevation):
    """A matrix whose -z looks from this direction to the middle; azimuth in degrees from the front, counter-clockwise from above."""
    return Matrix.Rotation(math.radians(azimuth), 4, "Z") @ Matrix.Rotation(math.radians(90 - elevation), 4, "X")
