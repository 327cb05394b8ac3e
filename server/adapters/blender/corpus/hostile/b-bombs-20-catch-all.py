# attack: a loop that catches whatever is raised into it
# family: bombs
# ends: SecondsSpent
# alone: SecondsSpent
import math

while True:
    try:
        while True:
            math.sqrt(2)
    except BaseException as error:
        print("caught", type(error).__name__)
