"""The zygote's loop: forks jobs when told to, watches their seconds, memory and output, kills what takes more, and tells how each ended."""
import json
import os
import select
import signal
import time

import bpy

from . import jail, job, limits, link, worker
from .kept import Kept
from .outbox import Outbox

#: Seconds between two looks at the memory of running jobs.
WATCH = 0.2
#: Bytes that /tmp of a job may hold: its files, all together.
ROOM = 1024 * limits.MEBIBYTE
#: Bytes kept of what a job prints through Python, and of all else that it writes to its output.
PRINTED, TAIL = 256 * 1024, 16 * 1024
#: Bytes of output after which a job is ended; each read counts for at least so many.
FLOOD, CRUMB = 8 * limits.MEBIBYTE, 512


class Child:
    """One forked process."""

    def __init__(self, name, pid, printed, noise):
        self.name, self.pid = name, pid
        self.pidfd = os.pidfd_open(pid)
        self.pipes = {printed: Kept(PRINTED), noise: Kept(TAIL, last=True)}
        self.printed, self.noise = printed, noise
        self.written = 0
        self.started = self.deadline = self.memory = None
        self.limit = None
        self.peak = 0.0
        self.silent = 0

    def start(self, seconds, memory):
        """Its job begins: from now on it is killed when it takes more than so many seconds, or MiB of memory."""
        self.started, self.memory = time.monotonic(), memory
        self.deadline = self.started + seconds

    def kill(self, limit=None):
        """SIGKILL. limit: the one for which it is killed; the first that was named is told."""
        self.limit = self.limit or limit
        try:
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def read(self, pipe):
        """Takes what there is to read; False at the end of the pipe."""
        try:
            count = self.pipes[pipe].read(pipe)
        except BlockingIOError:
            return True
        self.written += max(count, CRUMB)
        if self.written > FLOOD:
            self.kill("output")
        return count > 0

    def watch(self):
        """Looks at its memory."""
        try:
            with open(f"/proc/{self.pid}/statm", encoding="ascii") as statm:
                resident = int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / limits.MEBIBYTE
        except (OSError, IndexError):
            return
        self.peak = max(self.peak, resident)
        # Nothing, again and again: its first thread has left, and what the others hold is not told any more. Once may be its end.
        self.silent = self.silent + 1 if resident == 0 else 0
        if resident > self.memory or self.silent > 2:
            self.kill("memory")


class Nursery:
    """The children, the control socket that says what to do with them, and one poll over all of their file descriptors.

    control: that socket; socket: path of the bridge's; gated: whether scripts pass the gate; hot: ranges of memory, see hot.py.
    """

    def __init__(self, control, socket, gated, hot):
        self._control, self._socket, self._gated, self._hot = control, socket, gated, hot
        self._poll = select.poll()
        self._outbox = Outbox(control, self._poll)
        self._incoming = b""
        self._children = {}
        self._by_fd = {}
        self._held = limits.held()
        self._looked = 0.0

    def run(self):
        """Until the control socket ends."""
        why = _trial()
        if why:
            self._outbox.say({"is": "broken", "why": why})
            return
        self._outbox.say({"is": "ready", "blender": bpy.app.version_string.split(" ")[0]})
        while True:
            for fd, event in self._poll.poll(self._patience()):
                if fd == self._control:
                    if event & select.POLLOUT:
                        self._outbox.send()
                    if event & ~select.POLLOUT and not self._listen():
                        return
                elif fd in self._by_fd:
                    self._notice(self._by_fd[fd], fd)
            self._watch()

    def _patience(self):
        """Milliseconds until somebody has to be looked at."""
        running = [child for child in self._children.values() if child.deadline]
        if not running:
            return None
        return max(1, min(WATCH, min(child.deadline for child in running) - time.monotonic()) * 1000)

    def _watch(self):
        now = time.monotonic()
        look = now >= self._looked + WATCH
        self._looked = now if look else self._looked
        for child in self._children.values():
            if child.deadline:
                if now >= child.deadline:
                    child.kill("seconds")
                if look:
                    child.watch()

    def _listen(self):
        content = os.read(self._control, 65536)
        *lines, self._incoming = (self._incoming + content).split(b"\n")
        for line in lines:
            wanted = json.loads(line)
            child = self._children.get(wanted["id"])
            if wanted["do"] == "fork":
                self._fork(wanted["id"], wanted["token"])
            elif child and wanted["do"] == "start":
                child.start(wanted["seconds"], wanted["memory"])
            elif child and wanted["do"] == "kill":
                child.kill(wanted.get("limit"))
        return bool(content)

    def _fork(self, name, token):
        printed, printing = os.pipe()
        noise, noising = os.pipe()
        try:
            pid = jail.fork(lambda: self._be_a_job(token, printing, noising))
        except (jail.Broken, OSError) as error:
            for fd in (printed, noise):
                os.close(fd)
            print(f"bozzetto: {error}", flush=True)
            self._outbox.say({"is": "ended", "id": name, "code": None, "signal": None, "limit": None, "bytes": [0, 0], "memory": 0})
            return
        finally:
            os.close(printing)
            os.close(noising)
        child = Child(name, pid, printed, noise)
        self._children[name] = child
        for fd in (child.pidfd, printed, noise):
            os.set_blocking(fd, False)
            self._poll.register(fd, select.POLLIN)
            self._by_fd[fd] = child

    def _be_a_job(self, token, printing, noising):
        """In the fork: everything of the zygote's is let go before the script can get at it."""
        for end in (1, 2):
            os.dup2(noising, end)
        opened = link.open_socket(self._socket)
        jail.enter(ROOM, {1, 2, printing, opened.fileno()})
        os.makedirs(bpy.app.tempdir, exist_ok=True)
        os.mkdir("/tmp/job")
        worker.serve(opened, token, job.Place("/tmp/job", printing, True, self._held, self._gated), self._hot)

    def _notice(self, child, fd):
        if fd == child.pidfd:
            self._bury(child)
        elif not child.read(fd):
            self._poll.unregister(fd)

    def _bury(self, child):
        _pid, status, usage = os.wait4(child.pid, 0)
        for pipe in (child.printed, child.noise):
            while select.select([pipe], [], [], 0)[0] and child.read(pipe):
                pass
        for fd in (child.pidfd, child.printed, child.noise):
            try:
                self._poll.unregister(fd)
            except KeyError:
                pass
            del self._by_fd[fd]
            os.close(fd)
        del self._children[child.name]
        signalled = os.WIFSIGNALED(status)
        printed, noise = child.pipes[child.printed], child.pipes[child.noise]
        self._outbox.say({
            "is": "ended",
            "id": child.name,
            "code": None if signalled else os.WEXITSTATUS(status),
            "signal": _name(os.WTERMSIG(status)) if signalled else None,
            "limit": child.limit,
            "bytes": [len(printed), len(noise)],
            "memory": round(max(child.peak, usage.ru_maxrss / 1024), 1),
        }, printed, noise)


def _name(number):
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _trial():
    """Builds the jail once; why it can't be built, or nothing."""
    try:
        jail.found()
    except (jail.Broken, OSError) as error:
        return str(error)
    reading, writing = os.pipe()

    def body():
        try:
            jail.enter(ROOM, {1, 2, writing})
        except (jail.Broken, OSError) as error:
            os.write(writing, str(error).encode())
        else:
            os.write(writing, b"built")
        os._exit(0)

    try:
        pid = jail.fork(body)
    except (jail.Broken, OSError) as error:
        return str(error)
    finally:
        os.close(writing)
    with os.fdopen(reading, "rb") as told:
        answer = told.read(1000).decode("utf-8", "replace")
    os.waitpid(pid, 0)
    return "" if answer == "built" else answer or "the process in the jail died"
