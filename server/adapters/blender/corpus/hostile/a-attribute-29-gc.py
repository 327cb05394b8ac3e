# attack: all objects of the process from the garbage collector: other jobs' sources, the connection, the host's functions
# family: attribute
import gc
found = [one for one in gc.get_objects() if type(one).__module__.startswith(("socketio", "engineio", "websocket", "socket"))]
print("REACHED", len(gc.get_objects()), [type(one).__name__ for one in found][:9])
