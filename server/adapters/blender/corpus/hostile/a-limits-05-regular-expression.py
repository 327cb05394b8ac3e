# attack: a regular expression that never ends: C code that holds the interpreter, so that no Python of the host runs
# family: limits
# ends: SecondsSpent
# alone: SecondsSpent
import re
re.match(r"(a|aa|a?)+$", "a" * 60 + "b")
