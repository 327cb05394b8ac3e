# attack: gives a module another class, whose __getattribute__ sees each access of the host and may answer it
# family: next-job
import json
seen = []
class Spy(type(json)):
    def __getattribute__(self, name):
        seen.append(name)
        return super().__getattribute__(name)
json.__class__ = Spy
json.dumps
print("REACHED", seen)
