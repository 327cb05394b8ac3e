"""An artist's Blender without its window: connects to a server's /bridge over TCP and runs what it is sent, until it is killed.

blender -b --factory-startup -noaudio --python-use-system-env --python-exit-code 9 --python artist.py -- ADDON URL TOKEN NAME INSTANCE DIR
"""
import os
import sys

ADDON, URL, TOKEN, NAME, INSTANCE, DIR = sys.argv[sys.argv.index("--") + 1:]
sys.path.insert(0, ADDON)

import bpy  # noqa: E402

from bozzetto import job, link, protocol, pump  # noqa: E402

PLACE = job.Place(DIR)


def run(wanted, teller):
    """Each job begins with an empty scene."""
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    return job.run(wanted, PLACE, teller)


auth = {"token": TOKEN, "blender": bpy.app.version_string.split(" ")[0], "protocol": protocol.PROTOCOL, "name": NAME, "instance": INSTANCE}
connection = link.Link(URL, auth, reconnection=True, namespace="/bridge")
connection.start()
while pump.pump(connection, run):
    pass
os._exit(3)  # turned away: threads of the link might keep it
