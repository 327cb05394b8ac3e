"""A Job from beginning to end: gate, script, facts, views and files. Whatever happens in it becomes a Report."""
import time
from dataclasses import dataclass

import bpy

from . import canonical, facts, files, gate, limits, output, runner, scene, shots


@dataclass(frozen=True)
class Place:
    """Where jobs run."""

    #: Folder for their files.
    directory: str
    #: File descriptor to which what they print goes as well, or None.
    printed: "int | None" = None
    #: Whether the wall of the operating system stands around it.
    walled: bool = False
    #: What the process held before: `limits.held()`.
    held: "tuple | None" = None
    #: False in tests of the wall alone: scripts pass no gate.
    gated: bool = True


def run(job, place, teller):
    """Runs a Job in a Place; returns its Report."""
    started = time.monotonic()
    report = {
        "job": job["id"], "ok": False, "stdout": "", "error": None, "scene": None, "renders": [], "files": [],
        "blender": bpy.app.version_string.split(" ")[0], "walled": place.walled, "engine": None, "seconds": 0.0, "memory": 0.0,
    }
    teller.phase("gate", "reading the script")
    report["error"] = _refusal(job["source"]) if place.gated else None
    if report["error"] is None:
        limits.apply(job, place.held, place.walled)
        teller.phase("script", "running the script")
        with output.captured(place.printed) as printed:
            report["error"] = runner.run(job["source"], limits.script_seconds(job), place.gated)
        report["stdout"] = printed.text()
    if report["error"] is None:
        _finish(job, place.directory, teller, report)
    report["ok"] = report["error"] is None
    report["seconds"] = round(time.monotonic() - started, 3)
    report["memory"] = limits.peak_memory()
    return report


def _refusal(source):
    try:
        return gate.error(gate.check(source), source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return runner.error_of(error, source)


def _finish(job, directory, teller, report):
    """Facts, views and files of the finished scene. What fails here was left behind by the script: it can only be mended there."""
    steps = [("measured", _measure), ("rendered", _take), ("exported", _write)]
    if job["engine"] != "cycles":
        steps.append(steps.pop(1))  # a driver of OpenGL can crash Blender whatever gl.py finds: the files are on their way by then
    for done, step in steps:
        try:
            step(job, directory, teller, report)
        except Exception as error:
            report["error"] = {**runner.error_of(error, job["source"]), "message": f"the finished scene can't be {done}: {error}"}
            return


def _measure(job, _directory, teller, report):
    teller.phase("facts", "measuring")
    scene.put_right()
    canonical.settle()
    report["scene"] = facts.measure(job["contactGap"])
    teller.measured(report["scene"])


def _take(job, directory, teller, report):
    if job["shots"] and job["engine"] != "cycles":
        teller.phase("views", "asking for OpenGL")
        teller.sent()
    for render, engine in shots.take(job, directory, lambda name: teller.phase("views", f"view {name}")):
        report["renders"].append(render)
        report["engine"] = engine
        teller.file(render, directory)


def _write(job, directory, teller, report):
    for file in files.write(job["formats"], directory, lambda name: teller.phase("files", name), job.get("reduce")):
        report["files"].append(file)
        teller.file(file, directory)
