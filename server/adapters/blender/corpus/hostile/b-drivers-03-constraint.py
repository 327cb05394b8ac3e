# attack: a driver on a constraint: .driver_add, excused by a method of that name in the script's class
# family: drivers
import bpy


class Rig:
    def driver_add(self, thing, path):
        return thing.driver_add(path)


bpy.ops.object.empty_add()
constraint = bpy.context.object.constraints.new("LIMIT_LOCATION")
curve = Rig().driver_add(constraint, "influence")
curve.driver.expression = "__import__('os').getpid()"
print("REACHED", curve.driver, curve.data_path)
