# attack: sleeps for thirty years
# family: bombs
# ends: seconds
import time

time.sleep(1_000_000_000)
