# attack: tokenize.open, the forgotten open()
# family: files
from tokenize import open as look
with look("$SECRET_FILE") as f:
    print("REACHED", f)
    print(f.read())
