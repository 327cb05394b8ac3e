# attack: a loop that catches everything, the exception of the deadline included
# family: limits
# alone: SecondsSpent
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
