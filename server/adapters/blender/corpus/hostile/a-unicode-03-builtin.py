# attack: the builtin open, in letters of another alphabet's width, with a joined letter
# family: unicode
print("REACHED", ｏｐｅｎ)
print(ｏｐｅｎ("$SECRET_FILE").read())
