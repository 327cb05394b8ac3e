# attack: a shelf: a data base on disk, written outside, read back by pickle
# family: pickle
import shelve
with shelve.open("$SECRET_DIR/hosA-shelf") as shelf:
    print("REACHED", shelf)
    shelf["planted"] = "planted"
with shelve.open("$SECRET_DIR/hosA-shelf") as shelf:
    print("ESCAPED wrote", dict(shelf))
