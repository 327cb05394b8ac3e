# attack: packs a folder of the host into a zip in memory and reads it there
# family: files
import io
import os
import zipfile
memory = io.BytesIO()
folder = os.path.dirname("$SECRET_FILE")
with zipfile.ZipFile(memory, "w") as archive:
    print("REACHED", archive)
    for name in os.listdir(folder):
        if os.path.isfile(os.path.join(folder, name)):
            archive.write(os.path.join(folder, name), name)
with zipfile.ZipFile(memory) as archive:
    for name in archive.namelist():
        print(name, archive.read(name)[:200])
