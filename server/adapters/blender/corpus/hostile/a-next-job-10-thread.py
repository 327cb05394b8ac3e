# attack: leaves a thread, an exit function, a variable of the environment, a path and a file behind
# family: next-job
import atexit
import os
import sys
import tempfile
import threading
import time
threading.Thread(target=lambda: time.sleep(300), daemon=True).start()
atexit.register(print, "planted")
os.environ["PYTHONSTARTUP"] = "/tmp/hosA.py"
sys.path.insert(0, "/tmp/hosA")
with open(os.path.join(tempfile.gettempdir(), "hosA.py"), "w") as f:
    f.write("print('planted')")
print("REACHED", threading.enumerate())
