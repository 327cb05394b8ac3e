"""One Blender that runs a job: connects, takes it, delivers its report, ends the process. The same in a fresh process and in a fork of the zygote."""
import os
import sys

import bpy

from . import hot, job, link, protocol, pump

#: Exit codes: the server has gone; all others are in headless.py and zygote.py.
GONE = 11
#: Seconds without a job after which a fork copies the memory that it will need.
IDLE = 0.4


def serve(opened, token, place, ranges=()):
    """Does not come back. opened: a connected socket; place: where jobs run; ranges: see hot.py."""
    auth = {"token": token, "blender": bpy.app.version_string.split(" ")[0], "protocol": protocol.PROTOCOL}
    # The socket thread ends the process even while the main thread sits in a script that never ends.
    connection = link.Link("http://bozzetto", auth, opened=opened, on_gone=lambda _reason: os._exit(GONE))
    connection.start()
    if ranges and not connection.arrives(IDLE):
        hot.copy(ranges, connection.arrives)
    settled = pump.pump(connection, lambda wanted, teller: job.run(wanted, place, teller))
    sys.stdout.flush()
    os._exit(0 if settled else GONE)
