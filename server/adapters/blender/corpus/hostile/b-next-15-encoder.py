# attack: the JSON encoder's method is replaced on the class, for every module that writes JSON
# family: next-job
import json

json.JSONEncoder.encode = lambda self, thing: "{}"
print("REACHED", json.dumps([1]))
