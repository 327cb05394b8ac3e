# attack: asyncio brings sockets, processes and threads along; the connection is tried from a thread
# family: sockets
import asyncio
import threading
async def out():
    _reader, writer = await asyncio.wait_for(asyncio.open_connection("127.0.0.1", $PORT), 3)
    print("ESCAPED connected to", writer.get_extra_info("peername"))
def run():
    try:
        asyncio.run(out())
    except Exception as error:
        print(repr(error))
thread = threading.Thread(target=run)
thread.start()
print("REACHED", thread)
thread.join(8)
