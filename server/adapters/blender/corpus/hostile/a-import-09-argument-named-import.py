# attack: a parameter of the name __import__ makes the name the script's own, for the gate; a list as fromlist makes the guard believe that C code asks
# family: import
def unused(__import__=None):
    return __import__
os = __import__("os", None, None, ["path"])
print("REACHED", os)
with os.fdopen(os.open("$SECRET_FILE", 0)) as f:
    print(f.read())
