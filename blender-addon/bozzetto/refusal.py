"""What a refusal while a script runs is: an exception that the script's own `except Exception` does not swallow, and that is remembered in any case."""


class Refused(BaseException):
    """The script reached for something that it may not have. `rule` is the id of the rule, as the gate names them."""

    rule = "run"


#: Every Refused of the script that runs, the swallowed ones too: (rule, message).
_caught = []
#: A script that goes on after this many refusals is only filling memory.
_MOST = 100


def refuse(rule, what, refusal):
    """Raises Refused: what was reached for, and (reason, what to use instead)."""
    message = f"{what}: {refusal[0]}; {refusal[1]}"
    if len(_caught) < _MOST:
        _caught.append((rule, message))
    refused = Refused(message)
    refused.rule = rule
    raise refused


def caught():
    """All refusals since `forget`, as (rule, message)."""
    return list(_caught)


def forget():
    _caught.clear()
