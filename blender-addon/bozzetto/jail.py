"""Linux: the part of the wall around one job. A process forked here has a file system, pids, network and users of its own, and what it can ask of the kernel is a list.

Around the zygote stands bubblewrap (server/adapters/blender/wall.ts): no network, a read-only system, an unprivileged user. This parts its jobs from each other and
from the zygote, takes the bridge's socket out of reach and leaves no other program to start. Nothing here trusts the gate.
"""
import ctypes
import os
import sys

from . import syscalls

#: An empty folder in the zygote's root, on which the job's root is built.
ROOT = "/jail"
#: Of the zygote's root, what a job does not see, or has of its own. No /proc: what it tells is of no use to a model. No bridge: its connection is open already.
HIDDEN = {"proc", "sys", "dev", "tmp", "run", "jail", "bozzetto-bridge"}
DEVICES = ("null", "zero", "random", "urandom")

NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
MNT_DETACH = 2
PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 4, 24, 36, 38, 47, 4


class Broken(Exception):
    """This machine can't build the jail: which step, and why not."""


def adopt():
    """In the zygote: the orphans of its children become its own children, so that it hears of their end."""
    _prctl(PR_SET_CHILD_SUBREAPER, 1)


def fork(body):
    """Forks a process into namespaces of its own, as a child of the zygote; returns its pid. It runs body(), which does not come back. Raises Broken."""
    reading, writing = os.pipe()
    middle = os.fork()
    if middle == 0:
        _fork_apart(body, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        answer = told.read(1000).decode("utf-8", "replace")
    os.waitpid(middle, 0)
    if not answer.isdigit():
        raise Broken(answer or "the process between zygote and job died")
    return int(answer)


def _fork_apart(body, writing):
    """The process in between: makes the namespaces, forks the job into them, tells its pid and ends."""
    try:
        os.setsid()  # else a signal to the process group would cross the pid namespace
        _unshare(NEWUSER | NEWNS | NEWPID | NEWNET | NEWIPC | NEWUTS | NEWCGROUP)
        pid = os.fork()
    except BaseException as error:
        os.write(writing, str(error).encode())
        os._exit(1)
    if pid == 0:
        os.close(writing)
        try:
            os.setsid()
            body()
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(9)
    os.write(writing, str(pid).encode())
    os._exit(0)


def enter(room, keep):
    """In the job, before anything foreign runs: a root of its own, no capability, no other system call than models need. Raises Broken.

    room: bytes that /tmp may hold. keep: file descriptors that stay open; 0 is /dev/null.
    """
    _new_root(room)
    _close_all_but(keep)
    os.umask(0o077)
    _drop_capabilities()
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    _prctl(PR_SET_DUMPABLE, 0)
    try:
        syscalls.allow_only_listed()
    except (OSError, AttributeError) as error:
        raise Broken(f"seccomp: {error}") from error


def _new_root(room):
    _mount("none", "/", None, MS_REC | MS_PRIVATE)
    _mount("tmpfs", ROOT, "tmpfs", MS_NOSUID | MS_NODEV, "size=256k,mode=755")
    for name in set(os.listdir("/")) - HIDDEN:
        path = f"/{name}"
        if os.path.islink(path):
            os.symlink(os.readlink(path), ROOT + path)
        elif os.path.isdir(path):
            os.mkdir(ROOT + path)
            _mount(path, ROOT + path, None, MS_BIND | MS_REC)
    os.mkdir(f"{ROOT}/dev")
    for name in DEVICES:
        os.close(os.open(f"{ROOT}/dev/{name}", os.O_CREAT | os.O_WRONLY, 0o600))
        _mount(f"/dev/{name}", f"{ROOT}/dev/{name}", None, MS_BIND)
    os.mkdir(f"{ROOT}/tmp")
    _mount("tmpfs", f"{ROOT}/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, f"size={room},nr_inodes=4096,mode=700")
    os.mkdir(f"{ROOT}/old")
    os.chdir(ROOT)
    _checked(_libc.syscall(syscalls.number("pivot_root"), b".", b"old"), "pivot_root")
    os.chdir("/")
    _checked(_libc.umount2(b"/old", MNT_DETACH), "umount of the old root")
    os.rmdir("/old")
    _mount("none", "/", None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)
    os.chdir("/tmp")


def _close_all_but(keep):
    nowhere = os.open("/dev/null", os.O_RDWR)
    os.dup2(nowhere, 0)
    if nowhere > 2:
        os.close(nowhere)
    start = 3
    for fd in sorted(keep):
        if fd >= start:
            os.closerange(start, fd)
            start = fd + 1
    os.closerange(start, 65536)


def _drop_capabilities():
    _prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    for capability in range(64):
        if _libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break  # the first number that this kernel does not know
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    _checked(_libc.capset(header, (ctypes.c_uint32 * 6)()), "capset")


def _unshare(flags):
    uid, gid = os.getuid(), os.getgid()
    _checked(_libc.unshare(flags), "unshare of namespaces")
    for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
            file.write(text)


def _mount(source, target, kind, flags, options=None):
    encoded = [value.encode() if value else None for value in (source, target, kind)]
    _checked(_libc.mount(*encoded, ctypes.c_ulong(flags), options.encode() if options else None), f"mount on {target}")


def _prctl(option, one, two=0):
    _checked(_libc.prctl(option, one, two, 0, 0), f"prctl {option}")


def _checked(result, step):
    if result != 0:
        raise Broken(f"{step}: {os.strerror(ctypes.get_errno())}")


_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
