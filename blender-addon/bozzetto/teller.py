"""What is told of a job while it runs: its phases, a sign of life each second, facts and files as they come."""
import os
import threading
import time

from . import protocol

#: Seconds between two signs of life.
BEAT = 1.0


class Teller:
    """Use as a context manager, around one job."""

    def __init__(self, link, job):
        self._link, self._job = link, job
        self._done = threading.Event()
        self._now = None

    def __enter__(self):
        threading.Thread(target=self._beat, name="bozzetto-beat", daemon=True).start()
        return self

    def __exit__(self, *_error):
        self._done.set()
        return False

    def phase(self, phase, message):
        """A phase begins, or a step of it."""
        before = self._now
        self._now = (phase, message, before[2] if before and before[0] == phase else time.monotonic())
        self._progress(*self._now)

    def measured(self, scene):
        """SceneFacts, ahead of the report."""
        self._link.tell(protocol.EVENT_MEASURED, {"job": self._job, "scene": scene})

    def file(self, reference, directory):
        """A file that was written, ahead of the report. reference: its FileRef."""
        with open(os.path.join(directory, reference["name"]), "rb") as file:
            for offset in range(0, reference["bytes"], protocol.PIECE):
                self._link.tell(protocol.EVENT_PIECE, {"job": self._job, "file": reference, "offset": offset, "data": file.read(protocol.PIECE)})

    def sent(self):
        """Waits until all of it is on its way."""
        self._link.sent()

    def _progress(self, phase, message, since):
        self._link.tell(protocol.EVENT_PROGRESS, {"job": self._job, "phase": phase, "message": message, "seconds": round(time.monotonic() - since, 1)})

    def _beat(self):
        while not self._done.wait(BEAT):
            if self._now:
                self._progress(*self._now)
