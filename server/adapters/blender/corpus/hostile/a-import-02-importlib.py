# attack: importlib, under the name of something harmless
# family: import
import importlib as bmesh
os = bmesh.import_module("o" + "s")
print("REACHED", os)
print(os.listdir("$SECRET_DIR"))
