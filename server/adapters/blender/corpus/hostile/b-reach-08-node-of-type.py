# attack: the Python classes of bpy.types hand on what their modules import: Menu.path_menu lists folders of the host for any self
# family: reach
import bpy


class Row:
    """Stands for a menu, its layout, and every operator in it."""

    def __getattr__(self, name):
        return Row()

    def __call__(self, *values, **options):
        seen.extend(value for value in options.values() if isinstance(value, str))
        return Row()

    def __setattr__(self, name, value):
        seen.append((name, value))

    def __setitem__(self, name, value):
        seen.append((name, value))


seen = []
bpy.types.Menu.path_menu(Row(), ["$SECRET_DIR"], "wm.open_mainfile", display_name=str)
if seen:
    print("REACHED", seen)
    print("ESCAPED", "a listing of a folder outside")
