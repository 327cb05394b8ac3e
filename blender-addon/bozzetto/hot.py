"""Linux: the pages of memory that every job writes to. A fork shares all pages with the zygote and copies one when it first writes to it; a spare that waits can do so ahead.

Measured on Blender 3.4: a job copies some 5,000 pages (20 MB), which takes it 15 to 30 ms.
"""
import ctypes
import os
import struct
import sys

#: Linux 5.14: makes pages writable as a write would. Older kernels refuse it, and nothing is lost but the time.
MADV_POPULATE_WRITE = 23
#: Of an entry of /proc/self/pagemap: the page is in memory; no other process maps it.
PRESENT, EXCLUSIVE = 1 << 63, 1 << 56
#: Pages between two that are hot and still copied with them; pages copied in one go.
GAP, STRIDE = 2, 128

PAGE = os.sysconf("SC_PAGE_SIZE") if sys.platform == "linux" else 4096


def found_by(rehearsal):
    """Ranges [(address, bytes)] of what rehearsal() writes to, run in a fork of this process. Empty where that can't be told."""
    try:
        before = _writable()
    except OSError:  # no /proc
        return []
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            rehearsal()
            with os.fdopen(writing, "wb") as told:
                for start, length in _copied(before):
                    told.write(struct.pack("QQ", start, length))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        ranges = list(struct.iter_unpack("QQ", told.read()))
    os.waitpid(pid, 0)
    return ranges


def copy(ranges, enough):
    """Copies these pages, in small steps, until enough() says so."""
    for start, length in ranges:
        for offset in range(0, length, STRIDE * PAGE):
            if enough():
                return
            _libc.madvise(ctypes.c_void_p(start + offset), ctypes.c_size_t(min(STRIDE * PAGE, length - offset)), MADV_POPULATE_WRITE)


def _writable():
    """[(start, end)] of the private memory of this process that can be written."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        rows = [line.split(None, 5) for line in maps]
    return [tuple(int(end, 16) for end in row[0].split("-")) for row in rows if row[1].startswith("rw") and row[1].endswith("p")]


def _copied(areas):
    """Ranges within the areas that this process alone has, near ones joined."""
    ranges = []
    with open("/proc/self/pagemap", "rb") as pagemap:
        for start, end in areas:
            pagemap.seek(start // PAGE * 8)
            entries = pagemap.read((end - start) // PAGE * 8)
            for index, (entry,) in enumerate(struct.iter_unpack("Q", entries)):
                if entry & PRESENT and entry & EXCLUSIVE:
                    address = start + index * PAGE
                    if ranges and address - sum(ranges[-1]) <= GAP * PAGE:
                        ranges[-1] = (ranges[-1][0], address + PAGE - ranges[-1][0])
                    else:
                        ranges.append((address, PAGE))
    return ranges


_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
