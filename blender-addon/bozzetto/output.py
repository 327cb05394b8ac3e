"""What a script prints: kept up to a cap, and written through to a file, so that it is there even if Blender is killed."""
import contextlib

#: Characters of output that a report carries.
CAP = 64 * 1024


class Output:
    """A text stream that keeps the first `CAP` characters."""

    encoding = "utf-8"

    def __init__(self, path):
        self._file = open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n")
        self._kept = []
        self._left = CAP

    def write(self, text):
        text = str(text)
        kept = text[: self._left]
        if kept:
            self._left -= len(kept)
            if self._left == 0:
                kept += "\n… (output cut here)\n"
            self._kept.append(kept)
            self._file.write(kept)
            self._file.flush()
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False

    def text(self):
        """What was kept, as valid Unicode."""
        return "".join(self._kept).encode("utf-8", "backslashreplace").decode("utf-8")


@contextlib.contextmanager
def captured(path):
    """Everything printed inside goes to the Output that this yields; Blender's own C output does not."""
    output = Output(path)
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        yield output
    output._file.close()
