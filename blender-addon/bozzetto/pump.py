"""The main thread's side of the link, where Blender has no window: blocks on the inbox, runs what arrives."""
from . import protocol


def pump(link, run_job):
    """Runs each job and delivers its report, until the server has settled one or has gone.

    run_job: Job, progress(phase, message) -> Report.
    Returns True if every report was settled.
    """
    open_jobs = set()
    while True:
        event, payload = link.inbox.get()
        if event == protocol.EVENT_JOB:
            job = payload["id"]
            open_jobs.add(job)
            link.report(run_job(payload, lambda phase, message, job=job: link.progress(job, phase, message)))
        elif event == protocol.EVENT_SETTLED:
            open_jobs.discard(payload["job"])
            if not open_jobs:
                return True
        else:
            return False
