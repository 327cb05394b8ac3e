"""Reads a script before it runs, and names everything in it that may not be there. Nothing is executed.

It keeps honest scripts honest and tells their author what to change, early. What holds a hostile one is the operating system (jail.py).
Here stands what concerns the script as a whole: its text, its size, the list of refusals. What single lines may say is in rules.py.
"""
import functools
import re
from dataclasses import replace

from . import refusal, rules
from .reading import read
from .refusal import TOLD, Refusal

#: Characters and syntax nodes that a script may have. A large honest one, with meshes as literals, has a tenth of it.
CHARACTERS, NODES = 2_000_000, 1_000_000
#: Characters of what a refusal is about.
WHAT = 120


def check(source):
    """All Refusals of a script, in the order of its lines. Raises SyntaxError for what is no Python."""
    beyond = _beyond(source)
    if beyond:
        return [beyond]
    try:
        script = read(source, "script.py")
    except (RecursionError, MemoryError):
        return [_TOO_DEEP]
    except SyntaxError as error:
        if error.msg.startswith(("too many nested", "too many statically nested", "Exceeds the limit", "too many levels")):
            return [replace(_TOO_DEEP, line=error.lineno or 1, column=error.offset or 1)]
        raise
    if len(script.nodes) > NODES:
        return [Refusal("size", 1, 1, f"a script of {len(script.nodes)} syntax nodes", f"at most {NODES} are read", _COMPUTE)]
    found = {}
    for node in script.nodes:
        for rule, examine in _rules_of(type(node)):
            for at, what, why in examine(node, script):
                place = (getattr(at, "lineno", 1), getattr(at, "col_offset", 0) + 1)
                found.setdefault((*place, why), Refusal(rules.rule_of(rule, what), *place, what if len(what) <= WHAT else what[:WHAT] + "…", *why))
    return [found[key] for key in sorted(found, key=lambda key: key[:2])]


@functools.cache
def _rules_of(kind):
    return [(rule, examine) for rule, kinds, examine in rules.RULES if issubclass(kind, kinds)]


_COMPUTE = "compute the geometry instead of listing it"
_TOO_DEEP = Refusal("size", 1, 1, "an expression of this size", "Python's own parser can't read it", "use variables, loops and functions")
#: What an encoding declaration may say: a script is text when it comes here, and nobody decodes it again.
_PLAIN = frozenset("utf8 ascii usascii latin1 iso88591".split())
_ODD = re.compile("[\0\ud800-\udfff]")
_COOKIE = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")


def _beyond(source):
    """What is refused before there is any syntax."""
    if len(source) > CHARACTERS:
        return Refusal("size", 1, 1, f"a script of {len(source)} characters", f"at most {CHARACTERS} are read", _COMPUTE)
    for line, text in enumerate(source.split("\n")[:3], 1):
        cookie = _COOKIE.match(text[:1000])
        if cookie and cookie[1].lower().replace("-", "").replace("_", "") not in _PLAIN:
            return Refusal("text", line, 1, f"coding: {cookie[1][:40]}", "a script is read as UTF-8", "leave the declaration out")
    found = _ODD.search(source)
    if found:
        odd = found.start()
        line, column = source.count("\n", 0, odd) + 1, odd - source.rfind("\n", 0, odd)
        return Refusal("text", line, column, repr(source[odd]), "it is no character of a text", "write an escape such as \\x00 in a string")
    return None


def error(refusals, source):
    """The ScriptError that says all refusals, or None."""
    if not refusals:
        return None
    more = f" (and {len(refusals) - 1} more)" if len(refusals) > 1 else ""
    trace = [*map(str, refusals[:TOLD]), *([f"… and {len(refusals) - TOLD} more"] if len(refusals) > TOLD else [])]
    return refusal.as_error(refusals, source, refusals[0].saying() + more, "\n".join(trace))
