# attack: the frame of a coroutine that waits, and from it the builtins
# family: attribute
class Wait:
    def __await__(self):
        yield
async def work():
    await Wait()
one = work()
one.send(None)
print("REACHED", one.cr_frame.f_builtins["len"])
one.close()
