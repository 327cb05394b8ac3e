# attack: a class pattern takes modules out of modules: re, its enum, its sys
# family: match
import re
match re:
    case object(enum=object(sys=object(modules={"io": io}))):
        print("REACHED", io)
        print(io.open("$SECRET_FILE").read())
