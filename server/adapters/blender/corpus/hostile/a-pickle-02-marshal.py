# attack: code from bytes: marshal makes a code object, the type of a lambda makes a function of it
# family: pickle
import marshal
import importlib.util
code = marshal.loads(marshal.dumps(compile("import os; found = os.getpid()", "", "exec")))
space = {}
type(lambda: 0)(code, space)()
print("REACHED", importlib.util.MAGIC_NUMBER, space["found"])
