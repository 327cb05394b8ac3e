# attack: the C module below io: FileIO is open() without its name
# family: import
from _io import FileIO
print("REACHED", FileIO)
print(FileIO("$SECRET_FILE").readall())
