# attack: the same walk, its text put together so that no constant shows it
# family: format
import enum
text = "{0." + "_" * 2 + "globals" + "_" * 2 + "[sys].modules[os].environ[$CANARY]}"
try:
    print("ESCAPED", text.format(enum.unique))
except KeyError as error:
    print("REACHED the environment, which lacks", error)
