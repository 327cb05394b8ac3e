"""Runs a script as `__main__`, and turns whatever it raises into a ScriptError that names its own lines."""
import builtins
import random
import signal
import sys
import traceback
import types

from . import guard

FILENAME = "script.py"
#: A traceback longer than this loses its middle.
FRAMES = 12


class SecondsSpent(BaseException):
    """Raised into a Python loop a little before the process is killed from outside, so that the report can name the line."""


def run(source, seconds=None, gated=True):
    """Executes the source; returns None or a ScriptError. Catches everything, SystemExit included: `exit(0)` counts as the end.

    seconds: time after which Python code is interrupted; what loops in C or catches BaseException is left to whoever kills the process.
    gated: False in tests of the wall alone, where a script gets all builtins.
    """
    module = types.ModuleType("__main__")
    module.__dict__["__builtins__"] = guard.allowed_builtins() if gated else builtins.__dict__
    before = sys.modules["__main__"]
    sys.modules["__main__"] = module  # dataclasses look their module up there
    _seed()
    try:
        code = compile(source, FILENAME, "exec", dont_inherit=True)
        with _interrupted_after(seconds):
            exec(code, module.__dict__)
        return None
    except SystemExit as end:
        return None if end.code in (None, 0) else error_of(end, source)
    except BaseException as error:
        return error_of(error, source)
    finally:
        sys.modules["__main__"] = before
        _KEPT.append(module)


#: A module that dies takes the globals of its functions along, and handlers or dataclasses may still need them.
_KEPT = []


def error_of(error, source):
    """A ScriptError of an exception: only the script's own frames, each with its line."""
    lines = source.splitlines()
    kind, type_name, message = "raised", type(error).__name__, _message(error)
    if isinstance(error, SecondsSpent):
        kind, type_name, message = "limit", "SecondsSpent", "the script did not come to an end within its seconds"
    elif isinstance(error, MemoryError):
        kind, message = "limit", message or "the script needs more memory than it may use"
    if isinstance(error, SyntaxError) and error.filename == FILENAME:
        frames, line, column = [(error.lineno or 1, None)], error.lineno, error.offset
    else:
        frames = [(frame.lineno, frame.name) for frame in traceback.extract_tb(error.__traceback__) if frame.filename == FILENAME]
        line, column = (frames[-1][0] if frames else None), None
    return {
        "kind": kind,
        "type": type_name,
        "message": message,
        "line": line,
        "column": column,
        "source": _line(lines, line),
        "traceback": _traceback(frames, lines, f"{type_name}: {message}", error),
    }


def _message(error):
    if isinstance(error, SyntaxError) and error.filename == FILENAME:
        return _clean(error.msg)
    try:
        return _clean(str(error)) or type(error).__name__
    except Exception:
        return type(error).__name__


def _clean(text):
    """Operators say "Error: …\\n"; a lone surrogate can't cross the wire."""
    text = text.strip()
    if text.startswith("Error: "):
        text = text[len("Error: "):]
    return text[:4000].encode("utf-8", "backslashreplace").decode("utf-8")


def _line(lines, number):
    return lines[number - 1].strip()[:400] if number and number <= len(lines) else None


def _traceback(frames, lines, last, error):
    shown = [f"  line {number}" + (f", in {name}" if name and name != "<module>" else "") + f"\n    {_line(lines, number) or ''}" for number, name in frames]
    if len(shown) > FRAMES:
        shown[4:-8] = [f"  … {len(shown) - FRAMES} more frames"]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and not isinstance(error, SecondsSpent):
        last += f"\n  caused by {type(cause).__name__}: {_message(cause)}"
    return "\n".join([f"{FILENAME}:", *shown, last])


def _seed():
    """What a script draws without a seed of its own comes out the same each time."""
    from mathutils import noise

    random.seed(0)
    noise.seed_set(1)  # 0 would mean: by the clock
    try:
        import numpy

        numpy.random.seed(0)
    except ImportError:
        pass


class _interrupted_after:
    def __init__(self, seconds):
        self._seconds = seconds if hasattr(signal, "setitimer") else None

    def __enter__(self):
        if self._seconds:
            def interrupt(_signal, _frame):
                raise SecondsSpent

            self._before = signal.signal(signal.SIGALRM, interrupt)
            signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def __exit__(self, *_error):
        if self._seconds:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
        return False
