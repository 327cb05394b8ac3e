"""What a script prints: kept up to a cap, and written through to a pipe, so that it is known even if Blender is killed."""
import contextlib
import os

#: Characters of output that a report carries. In bytes it fits into a pipe's buffer, unless it is all beyond ASCII.
CAP = 48 * 1024


class Output:
    """A text stream, as `sys.stdout` is one, that keeps the first `CAP` characters."""

    encoding = "utf-8"

    def __init__(self, pipe):
        self._pipe = pipe
        self._kept = []
        self._left = CAP

    def write(self, text):
        """Takes anything that can be made a text, as print does; returns its length."""
        text = str(text)
        kept = text[: self._left]
        if kept:
            self._left -= len(kept)
            if self._left == 0:
                kept += "\n… (output cut here)\n"
            self._kept.append(kept)
            if self._pipe is not None:
                _write(self._pipe, kept.encode("utf-8", "backslashreplace"))
        return len(text)

    def flush(self):
        """Nothing is held back."""

    def isatty(self):
        """Nobody looks on."""
        return False

    def text(self):
        """What was kept, as valid Unicode."""
        return "".join(self._kept).encode("utf-8", "backslashreplace").decode("utf-8")


def _write(pipe, content):
    while content:
        content = content[os.write(pipe, content):]


@contextlib.contextmanager
def captured(pipe=None):
    """Everything printed inside goes to the Output that this yields, and to the file descriptor `pipe`; Blender's own C output does not."""
    output = Output(pipe)
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        yield output
