# attack: a profile function is handed every frame that comes after the script: the host's own, with its variables
# family: attribute
import enum
seen = []
def spy(frame, event, value):
    if not seen and event == "return" and "runner.py" in repr(frame):
        seen.append(frame)
        print("REACHED a frame of the host:", frame)
def of(module):
    return module.sys
of(enum).setprofile(spy)
