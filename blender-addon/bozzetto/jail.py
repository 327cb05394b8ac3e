"""Linux: the part of the wall around one job. A process forked here has a file system, pids, network and users of its own, and what it can ask of the kernel is a list.

Around the zygote stands bubblewrap (server/adapters/blender/wall.ts): no network, a read-only system, an unprivileged user. This parts its jobs from each other and
from the zygote, takes the bridge's socket out of reach and leaves no other program to start. Nothing here trusts the gate.
"""
import ctypes
import os
import sys

from . import syscalls

#: The root of the jobs, as bubblewrap has made it: the system to be read, no /proc, no bridge.
ROOT = "/jail"

NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 8, 4096, 16384, 1 << 18
MNT_DETACH = 2
PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 4, 24, 38, 47, 4


class Broken(Exception):
    """This machine can't build the jail: which step, and why not."""


def found():
    """In the Blender that was started, once: goes on in a fork with namespaces for users and pids of its own, in which it may make more of them; the others wait for its end.

    With what threads were running left behind, and as the owner of its pid namespace, it can put each job into a new one by a single fork. Raises Broken.
    """
    global _pids, _filter, _PIVOT_ROOT
    try:
        _PIVOT_ROOT, _filter = syscalls.number("pivot_root"), syscalls.Filter()
    except (OSError, AttributeError) as error:
        raise Broken(f"seccomp: {error}") from error
    _go_on_in_a_fork()  # a user namespace can't be left by a process with threads
    _unshare(NEWUSER | NEWPID)
    _go_on_in_a_fork()  # a pid namespace begins with the next process
    _pids = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)


def _go_on_in_a_fork():
    child = os.fork()
    if child:
        _pid, status = os.waitpid(child, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def fork(body):
    """Forks a process into namespaces of its own; returns its pid. It runs body(), which does not come back. Raises Broken."""
    _checked(_libc.unshare(NEWPID), "unshare of pids")
    try:
        pid = os.fork()
    except OSError:
        _come_back()
        raise
    if pid == 0:
        try:
            os.setsid()  # else a signal to the process group would cross the pid namespace
            body()
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(9)
    _come_back()
    return pid


def _come_back():
    """To forking into the zygote's own pid namespace. Ends this process if it can't: its next fork would land beside a job."""
    if _libc.setns(_pids, NEWPID) != 0:
        os.write(2, f"bozzetto: setns of pids: {os.strerror(ctypes.get_errno())}\n".encode())
        os._exit(9)


def enter(room, keep):
    """In the job, before anything foreign runs: a root of its own, no capability, no other system call than models need. Raises Broken.

    room: bytes that /tmp may hold. keep: file descriptors that stay open; 0 is /dev/null.
    """
    _unshare(NEWUSER | NEWNS | NEWNET | NEWIPC | NEWUTS | NEWCGROUP)
    _new_root(room)
    _close_all_but(keep)
    os.umask(0o077)
    _drop_capabilities()
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    _prctl(PR_SET_DUMPABLE, 0)
    try:
        _filter.install()
    except OSError as error:
        raise Broken(f"seccomp: {error}") from error


def _new_root(room):
    _mount("none", "/", None, MS_REC | MS_PRIVATE)
    _mount(ROOT, ROOT, None, MS_BIND | MS_REC)
    _mount("tmpfs", f"{ROOT}/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, f"size={room},nr_inodes=4096,mode=700")
    os.chdir(ROOT)
    _checked(_libc.syscall(_PIVOT_ROOT, b".", b"old"), "pivot_root")
    _checked(_libc.umount2(b"/old", MNT_DETACH), "umount of the old root")
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
        try:
            with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                file.write(text)
        except OSError as error:
            raise Broken(f"{name} of a user namespace: {error.strerror}") from error


def _mount(source, target, kind, flags, options=None):
    encoded = [value.encode() if value else None for value in (source, target, kind)]
    _checked(_libc.mount(*encoded, ctypes.c_ulong(flags), options.encode() if options else None), f"mount on {target}")


def _prctl(option, one, two=0):
    _checked(_libc.prctl(option, one, two, 0, 0), f"prctl {option}")


def _checked(result, step):
    if result != 0:
        raise Broken(f"{step}: {os.strerror(ctypes.get_errno())}")


_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
_PIVOT_ROOT = _filter = _pids = None
