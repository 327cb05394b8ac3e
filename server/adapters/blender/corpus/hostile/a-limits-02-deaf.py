# attack: a loop that catches everything, the exception of the deadline included
# family: limits
# ends: seconds
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
