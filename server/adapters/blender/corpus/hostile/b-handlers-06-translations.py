# attack: translations registered for all of Blender's texts, so that every message passes through the script's table
# family: handlers
import bpy

translations = [field for field in tuple(bpy.app) if "translations" in repr(type(field))][0]
translations.register("bozzetto", {"en_US": {("*", "Cube"): "$SECRET_FILE"}})
print("REACHED", translations)
