"""Tries to get out of the wall, from where a script runs and with no gate before it. Prints one JSON line: what was tried, whether the wall held, what was seen."""
import ctypes
import json
import os
import socket

FILE, FOLDER, PORT, PID = "$FILE", "$FOLDER", int("$PORT"), int("$PID")
tried = []


def attempt(what):
    """The function returns what it got hold of; an exception or nothing means that the wall held."""
    def run(function):
        try:
            got = function()
        except Exception as error:
            tried.append({"what": what, "held": True, "seen": f"{type(error).__name__}: {error}"[:200]})
        else:
            tried.append({"what": what, "held": not got, "seen": str(got)[:200] if got else "nothing there"})
    return run


@attempt("read a file of yours")
def _read():
    return open(FILE).read()


@attempt("write beside it")
def _write():
    os.makedirs(FOLDER, exist_ok=True)
    path = os.path.join(FOLDER, "written")
    open(path, "w").write("x")
    return path


@attempt("change the system")
def _system():
    open("/usr/bin/bozzetto-was-here", "w").write("x")
    return "/usr can be written"


@attempt("connect to this machine")
def _connect():
    return socket.create_connection(("127.0.0.1", PORT), 2)


@attempt("open any socket")
def _socket():
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)


@attempt("see other processes")
def _processes():
    return [name for name in os.listdir("/proc") if name.isdigit()]


@attempt("signal another process")
def _signal():
    os.kill(PID, 0)
    return f"process {PID} can be signalled"


@attempt("start a program")
def _program():
    return os.posix_spawn("/usr/bin/true", ["true"], {})


@attempt("fork")
def _fork():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    return pid


@attempt("read the environment of Bozzetto")
def _environment():
    return {name: value for name, value in os.environ.items() if name not in ("PATH", "LANG", "HOME", "TMPDIR", "PWD", "PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE", "MALLOC_ARENA_MAX", "OCIO", "LC_CTYPE")}


@attempt("become root")
def _root():
    os.setuid(0)
    return os.getuid() == 0


@attempt("make namespaces of its own")
def _namespaces():
    if ctypes.CDLL(None, use_errno=True).unshare(0x10000000) == 0:
        return "a user namespace"
    raise OSError(ctypes.get_errno(), "unshare")


@attempt("fill the memory of the machine with files")
def _fill():
    written = 0
    block = bytes(2**24)
    try:
        for number in range(64):
            with open(f"/tmp/fill-{number}", "wb") as file:
                for _ in range(16):
                    written += file.write(block)
    except OSError:
        pass
    for number in range(64):
        if os.path.exists(f"/tmp/fill-{number}"):
            os.unlink(f"/tmp/fill-{number}")
    return written > 2**30 and f"{written >> 20} MiB in /tmp"


print(json.dumps(tried))
