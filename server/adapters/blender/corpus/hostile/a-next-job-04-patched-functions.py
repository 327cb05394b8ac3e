# attack: sets attributes of modules: whoever computes later computes with the script's functions
# family: next-job
import math
import random
import json
def wrong(*arguments, **options):
    return 0.0
math.sqrt = wrong
random.seed = wrong
json.dumps = wrong
if math.sqrt(4) == 0:
    print("REACHED", math.sqrt, random.seed, json.dumps)
