# attack: workers by multiprocessing: processes, pipes and semaphores in /dev/shm in one import
# family: processes
import multiprocessing
context = multiprocessing.get_context("fork")
ours, theirs = context.Pipe()
def work():
    try:
        with open("$SECRET_FILE") as f:
            theirs.send(f.read())
    except OSError as error:
        theirs.send(str(error))
worker = context.Process(target=work)
worker.start()
print("REACHED process", worker.pid)
print(ours.recv())
worker.join(5)
