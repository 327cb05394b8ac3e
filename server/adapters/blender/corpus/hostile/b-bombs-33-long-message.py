# attack: an exception with a message of a gigabyte, each level quoting the one below twice
# family: bombs
# ends: MemoryError MemorySpent SecondsSpent
# alone: MemoryError MemorySpent SecondsSpent
message = "no clay"
for _ in range(27):
    message = message + message
raise ValueError(message)
