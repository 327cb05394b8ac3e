# attack: reads a file of the host with the builtin
# family: files
with open("$SECRET_FILE") as f:
    print("REACHED an opened file")
    print(f.read())
