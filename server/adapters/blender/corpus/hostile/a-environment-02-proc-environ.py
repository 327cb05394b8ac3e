# attack: the environment of this and all other processes, as the kernel keeps it: not cleared by os.environ.clear()
# family: environment
import glob
for path in glob.glob("/proc/[0-9]*/environ"):
    try:
        with open(path, "rb") as f:
            text = f.read()
        print("REACHED", path, len(text))
        for entry in text.split(b"\0"):
            if entry.startswith(b"$CANARY="):
                print("ESCAPED", path, entry)
    except OSError:
        pass
