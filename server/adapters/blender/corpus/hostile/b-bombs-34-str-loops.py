# attack: an exception whose text never comes to an end: the harness asks for it after its own alarm
# family: bombs
# alone: SecondsSpent
class Broken(Exception):
    def __str__(self):
        while True:
            pass


raise Broken
