# attack: a thread that outlives the script and the job
# family: next-job
import statistics
import time

sys, = {"sys": [statistics][0].sys}.values()
threading = sys.modules["threading"]
thread = threading.Thread(target=lambda: time.sleep(30), name="left", daemon=True)
thread.start()
print("REACHED", thread)
