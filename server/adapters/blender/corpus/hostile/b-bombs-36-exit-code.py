# attack: SystemExit with a code that sleeps when it is compared
# family: bombs
# alone: SystemExit
class Code:
    def __eq__(self, other):
        while True:
            pass

    def __str__(self):
        return "0"


raise SystemExit(Code())
