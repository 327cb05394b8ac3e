# attack: the frame of an asynchronous generator, read while it runs, and the frame below it
# family: attribute
async def work():
    yield one.ag_frame.f_back.f_globals
one = work()
try:
    one.__anext__().send(None)
except StopIteration as found:
    print("REACHED", found.value["__name__"])
