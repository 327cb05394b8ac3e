"""What a job has written to a pipe, kept where no other job can read it: the memory is not there in a fork of this process."""
import mmap
import os

#: Bytes read at once.
CHUNK = 64 * 1024


class Kept:
    """The first bytes of a pipe, or with `last` the last ones."""

    def __init__(self, most, last=False):
        self._most, self._last = most, last
        self._memory = mmap.mmap(-1, most + CHUNK)
        self._memory.madvise(mmap.MADV_DONTFORK)
        self._held = self._sent = 0

    def read(self, pipe):
        """Takes what there is to read; returns how many bytes that were, 0 at the end of the pipe. Raises BlockingIOError."""
        with memoryview(self._memory) as memory, memory[self._held:self._held + CHUNK] as room:
            count = os.readv(pipe, [room])
        self._held += count
        if self._held > self._most:
            if self._last:
                self._memory.move(0, self._held - self._most, self._most)
            self._held = self._most
        return count

    def __len__(self):
        return self._held

    def send(self, out):
        """Writes the next of it to a file descriptor, without a copy in memory that forks would have; True when that was all. Raises BlockingIOError."""
        with memoryview(self._memory) as memory, memory[self._sent:self._held] as rest:
            self._sent += os.write(out, rest) if rest else 0
        return self._sent == self._held

    def forget(self):
        """Gives the memory back; nothing can be read or sent afterwards."""
        self._memory.close()
