"""What a refusal is, by reading or while a script runs; and what one becomes in a report.

While it runs it is an exception that the script's own `except Exception` does not swallow, and that is remembered in any case.
"""
import itertools
import sys
from dataclasses import asdict, dataclass

#: What scripts are called in code objects and tracebacks.
FILENAME = "script.py"
#: Refusals that are told. A script that goes on after this many is only filling memory.
TOLD = 20
#: Characters of a line that are told.
_WIDTH = 400


@dataclass(frozen=True)
class Refusal:
    """What a script may not have: the id of the rule, where (from 1), what it is, why not, and what to use instead."""

    rule: str
    line: int
    column: int
    what: str
    reason: str
    instead: str

    def __str__(self):
        return f"line {self.line}: {self.saying()}"

    def saying(self):
        """Without the place."""
        return f"{self.what}: {self.reason}; {self.instead}"


class Refused(BaseException):
    """The script reached for something that it may not have."""


#: Every refusal of the script that runs, the swallowed ones too.
_caught = []


def refuse(rule, what, refusal):
    """Raises Refused. rule: its id, as the gate names it; what was reached for; (reason, what to use instead)."""
    refused = Refusal(rule, *_place(), what, *refusal)
    if len(_caught) < TOLD:
        _caught.append(refused)
    raise Refused(refused.saying())


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
    """All Refusals since `forget`, in their order; not more than TOLD."""
    return list(_caught)


def forget():
    """Before the next script."""
    _caught.clear()


def as_error(refusals, source, message, trace):
    """The ScriptError of Refusals, of which there is at least one: it stands where the first does."""
    first, lines = refusals[0], source.splitlines()
    return {
        "kind": "refused",
        "type": "Refused",
        "message": message,
        "line": first.line,
        "column": first.column,
        "source": line_of(lines, first.line).strip() or None,
        "traceback": trace,
        "refusals": [{**asdict(refusal), "source": line_of(lines, refusal.line)} for refusal in refusals[:TOLD]],
    }


def line_of(lines, number):
    """The text of a line, from 1, as far as it is told; empty where there is none."""
    return lines[number - 1][:_WIDTH] if number and number <= len(lines) else ""
