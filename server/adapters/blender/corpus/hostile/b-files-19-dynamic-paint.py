# attack: dynamic paint bakes an image sequence to image_output_path; operators through an annotated name
# family: files
import bpy

tools: object = bpy.ops
bpy.ops.mesh.primitive_plane_add()
plane = bpy.context.object
paint = plane.modifiers.new("Paint", "DYNAMIC_PAINT")
paint.ui_type = "CANVAS"
tools.dpaint.type_toggle(type="CANVAS")
surface = paint.canvas_settings.canvas_surfaces[0]
surface.surface_format, surface.image_resolution = "IMAGE", 16
surface.frame_start, surface.frame_end = 1, 1
surface.uv_layer = plane.data.uv_layers[0].name
surface.image_output_path = "$SECRET_DIR/b-files-19"
print("REACHED", surface.image_output_path)
print(tools.dpaint.bake())
