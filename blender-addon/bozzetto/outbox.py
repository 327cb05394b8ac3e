"""What the zygote has to say to Node, which may be busy: it waits here until the control socket takes it, while running jobs are watched."""
import collections
import json
import os
import select


class _Line:
    def __init__(self, content):
        self._content = content

    def send(self, out):
        self._content = self._content[os.write(out, self._content):]
        return not self._content

    def forget(self):
        pass


class Outbox:
    """A queue of lines and of what jobs have printed, in order. Never blocks."""

    def __init__(self, control, poll):
        self._control, self._poll = control, poll
        self._waiting = collections.deque()
        os.set_blocking(control, False)
        poll.register(control, select.POLLIN)

    def say(self, message, *printed):
        """A line of JSON, and after it what these Kept hold; each is forgotten when it has gone."""
        self._waiting.extend((_Line(json.dumps(message).encode() + b"\n"), *printed))
        self.send()

    def send(self):
        """As much as the socket takes now; asks to be told by `poll` when it takes more."""
        try:
            while self._waiting:
                if self._waiting[0].send(self._control):
                    self._waiting.popleft().forget()
        except BlockingIOError:
            pass
        self._poll.modify(self._control, select.POLLIN | (select.POLLOUT if self._waiting else 0))
