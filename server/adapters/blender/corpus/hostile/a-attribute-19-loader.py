# attack: a module's loader loads other modules
# family: attribute
import math
import json
io = json.__spec__.loader.get_data if False else math.__loader__.load_module("_io")
print("REACHED", io)
