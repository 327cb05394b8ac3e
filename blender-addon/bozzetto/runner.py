"""Runs a script as `__main__`, and turns whatever it raises into a ScriptError that names its own lines."""
import builtins
import contextlib
import random
import signal
import sys
import traceback
import types

from . import audit, guard, refusal, rewrite

FILENAME = refusal.FILENAME
#: A traceback longer than this loses its middle.
FRAMES = 12
#: Seconds that an exception may take to say what it is.
SAYING = 0.5


class SecondsSpent(BaseException):
    """Raised into a Python loop a little before the process is killed from outside, so that the report can name the line."""


def run(source, seconds=None, gated=True):
    """Executes the source; returns None or a ScriptError. Catches everything, SystemExit included: `exit(0)` counts as the end.

    seconds: time after which Python code is interrupted; what loops in C or catches BaseException is left to whoever kills the process.
    gated: False in tests of the wall alone, where a script runs as plain Python does.
    """
    refusal.forget()
    module = types.ModuleType("__main__")
    module.__dict__["__builtins__"] = guard.allowed_builtins() if gated else builtins.__dict__
    before = sys.modules["__main__"]
    sys.modules["__main__"] = module  # dataclasses look their module up there
    _seed()
    try:
        code = rewrite.guarded(source, FILENAME) if gated else compile(source, FILENAME, "exec", dont_inherit=True)
        return _refused(source, _run(code, module, seconds, gated, source))
    except BaseException as error:
        return error_of(error, source)
    finally:
        sys.modules["__main__"] = before
        _KEPT.append(module)


def _run(code, module, seconds, gated, source):
    # What an exception says is the script's code as well: it is asked for while the alarm is set.
    with _interrupted_after(seconds) as alarm, audit.watching() if gated else contextlib.nullcontext():
        try:
            exec(code, module.__dict__)
            return None
        except SystemExit as end:
            alarm.again()
            return None if end.code is None or (type(end.code) is int and end.code == 0) else error_of(end, source)
        except BaseException as error:
            alarm.again()
            return error_of(error, source)


def _refused(source, error):
    """A script that was refused something is refused, also if it caught the exception."""
    refusals = refusal.caught()
    if not refusals or (error is not None and error["kind"] == "limit"):
        return error
    said = refusals[0].saying()
    return refusal.as_error(refusals, source, said, error["traceback"] if error else f"{FILENAME}: {said}")


#: A module that dies takes the globals of its functions along, and handlers or dataclasses may still need them.
_KEPT = []


def error_of(error, source):
    """A ScriptError of an exception: only the script's own frames, each with its line."""
    lines = source.splitlines()
    kind, type_name, message = "raised", _type_name(error), _message(error)
    if isinstance(error, SecondsSpent):
        kind, type_name, message = "limit", "SecondsSpent", "the script did not come to an end within its seconds"
    elif isinstance(error, refusal.Refused):
        kind = "refused"
    elif isinstance(error, MemoryError):
        kind, message = "limit", message or "the script needs more memory than it may use"
    if isinstance(error, SyntaxError) and error.filename == FILENAME:
        line, column = (value if type(value) is int else None for value in (error.lineno, error.offset))
        frames = [(line or 1, None)]
    else:
        # Not `extract_tb`: it opens the files of the lines.
        frames = [(number, frame.f_code.co_name) for frame, number in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == FILENAME]
        line, column = (frames[-1][0] if frames else None), None
    return {
        "kind": kind,
        "type": type_name,
        "message": message,
        "line": line,
        "column": column,
        "source": refusal.line_of(lines, line).strip() or None,
        "traceback": _traceback(frames, lines, f"{type_name}: {message}", error),
    }


def _type_name(error):
    return str.__str__(type.__dict__["__name__"].__get__(type(error)))


def _message(error):
    try:
        return _clean(error.msg if isinstance(error, SyntaxError) and error.filename == FILENAME else error) or _type_name(error)
    except SecondsSpent:
        raise
    except BaseException:
        return _type_name(error)


def _clean(said):
    """Operators say "Error: …\\n"; a lone surrogate can't cross the wire; a class derived from str may lie."""
    text = str.__str__(str(said))[:8000].strip()
    if text.startswith("Error: "):
        text = text[len("Error: "):]
    return text[:4000].encode("utf-8", "backslashreplace").decode("utf-8")


def _traceback(frames, lines, last, error):
    shown = [f"  line {number}" + (f", in {name}" if name and name != "<module>" else "") + f"\n    {refusal.line_of(lines, number).strip()}" for number, name in frames]
    if len(shown) > FRAMES:
        shown[4:-8] = [f"  … {len(shown) - FRAMES} more frames"]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and not isinstance(error, SecondsSpent):
        last += f"\n  caused by {_type_name(cause)}: {_message(cause)}"
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
        return self

    def again(self):
        """A little more time, to say how it ended."""
        if self._seconds:
            signal.setitimer(signal.ITIMER_REAL, SAYING)

    def __exit__(self, *_error):
        if self._seconds:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
        return False
