# attack: an update callback on all scenes, called by Blender with a context; bpy.props is bound by `with`
# family: register
import bpy
from dataclasses import dataclass


@dataclass
class Held:
    inner: object

    def __enter__(self):
        return self.inner

    def __exit__(self, *error):
        return False


called = []
with Held(bpy.props) as props:
    bpy.types.Scene.height = props.FloatProperty(update=lambda scene, context: called.append(context))
bpy.context.scene.height = 2.0
if called:
    print("REACHED", "an update callback that Blender calls", called)
