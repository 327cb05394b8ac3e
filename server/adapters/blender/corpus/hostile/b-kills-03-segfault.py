# attack: a null pointer read by ctypes
# family: kills
import enum

for module in [enum]:
    memory = module.sys.modules["importlib"].import_module("ctypes")
    print("REACHED", memory)
    memory.string_at(0)
