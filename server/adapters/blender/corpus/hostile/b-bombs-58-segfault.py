# attack: a null pointer read by ctypes
# family: bombs
# ends: processes
import enum

for module in [enum]:
    module.sys.modules["importlib"].import_module("ctypes").string_at(0)
