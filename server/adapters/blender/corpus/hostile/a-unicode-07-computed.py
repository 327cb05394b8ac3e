# attack: a name with an invisible letter inside, which is taken out while the script runs; the string method reads it through map
# family: unicode
import enum
name = "__glo​bals__".replace("​", "")
print("REACHED", list(map(getattr, [enum.unique], [name]))[0]["sys"])
