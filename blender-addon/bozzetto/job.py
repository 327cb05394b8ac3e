"""A Job from beginning to end: gate, script, facts, views, files. Whatever happens in it becomes a Report."""
import os
import time

import bpy

from . import canonical, facts, files, gate, limits, output, runner, scene, shots


def run(job, directory, progress):
    """Runs a Job in `directory`; returns its Report. progress: phase, message."""
    started = time.monotonic()
    report = {
        "job": job["id"], "ok": False, "stdout": "", "error": None, "scene": None, "renders": [], "files": [],
        "blender": bpy.app.version_string.split(" ")[0], "seconds": 0.0, "memory": 0.0,
    }
    progress("gate", "reading the script")
    report["error"] = _refusal(job["source"])
    if report["error"] is None:
        limits.limit_memory(job["memory"])
        progress("script", "running the script")
        with output.captured(os.path.join(directory, "stdout.txt")) as printed:
            report["error"] = runner.run(job["source"], limits.script_seconds(job["seconds"]))
        report["stdout"] = printed.text()
    if report["error"] is None:
        scene.leave_edit_mode()
        canonical.settle()
        _measure(job, directory, progress, report)
    report["ok"] = report["error"] is None
    report["seconds"] = round(time.monotonic() - started, 3)
    report["memory"] = limits.peak_memory()
    return report


def _refusal(source):
    try:
        return gate.error(gate.check(source), source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return runner.error_of(error, source)


def _measure(job, directory, progress, report):
    """Facts, views and files of the finished scene. What fails here was left behind by the script: it can only be mended there."""
    phase = "facts"
    try:
        progress(phase, "measuring")
        report["scene"] = facts.measure(job["contactGap"])
        phase = "views"
        report["renders"] = shots.take(job, directory, lambda name: progress("views", f"view {name}"))
        phase = "files"
        report["files"] = files.write(job["formats"], directory, lambda name: progress("files", name))
    except Exception as error:
        where = {"facts": "measured", "views": "rendered", "files": "exported"}[phase]
        report["error"] = {**runner.error_of(error, job["source"]), "message": f"the finished scene can't be {where}: {error}"}
