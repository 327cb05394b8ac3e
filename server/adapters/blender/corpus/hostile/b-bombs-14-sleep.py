# attack: sleeps for thirty years
# family: bombs
# alone: SecondsSpent
import time

time.sleep(1_000_000_000)
