"""The main thread's side of the link, where Blender has no window: blocks on the inbox, runs what arrives."""
from . import protocol
from .teller import Teller


def pump(link, run_job):
    """Runs each job and delivers its report, until the server has settled one or has gone.

    run_job: Job, Teller -> Report.
    Returns True if every report was settled.
    """
    open_jobs = set()
    while True:
        event, payload = link.inbox.get()
        if event == protocol.EVENT_JOB:
            open_jobs.add(payload["id"])
            with Teller(link, payload["id"]) as teller:
                report = run_job(payload, teller)
            link.report(report)
        elif event == protocol.EVENT_PROBE:
            link.tell(protocol.EVENT_ALIVE, {"characters": len(payload["text"]), "data": bytes(payload["bytes"])})
        elif event == protocol.EVENT_SETTLED:
            open_jobs.discard(payload["job"])
            if not open_jobs:
                return True
        else:
            return False
