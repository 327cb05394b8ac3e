# attack: a regular expression that goes back for ever
# family: bombs
# ends: SecondsSpent
# alone: SecondsSpent
import re

print(re.match(r"(?:a|aa|a?a)+$", "a" * 60 + "b"))
