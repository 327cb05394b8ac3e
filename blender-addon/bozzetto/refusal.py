"""What a refusal while a script runs is: an exception that the script's own `except Exception` does not swallow, and that is remembered in any case."""
import itertools
import sys

#: What scripts are called in code objects and tracebacks.
FILENAME = "script.py"


class Refused(BaseException):
    """The script reached for something that it may not have."""


#: Every refusal of the script that runs, the swallowed ones too.
_caught = []
#: A script that goes on after this many refusals is only filling memory.
_MOST = 20


def refuse(rule, what, refusal):
    """Raises Refused. rule: its id, as the gate names it; what was reached for; (reason, what to use instead)."""
    reason, instead = refusal
    if len(_caught) < _MOST:
        line, column = _place()
        _caught.append({"rule": rule, "line": line, "column": column, "what": what, "reason": reason, "instead": instead})
    raise Refused(f"{what}: {reason}; {instead}")


def _place():
    """Line and column, from 1, of the script where it is now."""
    frame = sys._getframe(2)
    while frame is not None and frame.f_code.co_filename != FILENAME:
        frame = frame.f_back
    if frame is None:
        return 1, 1
    positions = getattr(frame.f_code, "co_positions", None)  # Python 3.11 and later
    column = next(itertools.islice(positions(), frame.f_lasti // 2, None), (None,) * 4)[2] if positions else None
    return frame.f_lineno or 1, (column or 0) + 1


def caught():
    """All refusals since `forget`, without the text of their lines: see Refusal in protocol.py."""
    return list(_caught)


def forget():
    """Before the next script."""
    _caught.clear()
