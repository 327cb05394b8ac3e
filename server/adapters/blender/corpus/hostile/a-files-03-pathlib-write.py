# attack: writes into a folder outside by pathlib
# family: files
from pathlib import Path
there = Path("$SECRET_DIR") / "hosA-pathlib.txt"
print("REACHED", Path)
there.write_text("planted")
if there.read_text() == "planted":
    print("ESCAPED wrote", there)
