"""The system calls that a job may use, as a seccomp filter built by libseccomp. All others fail as if the kernel did not know them."""
import ctypes
import errno
import tempfile

#: What Python, Blender, Cycles and Mesa use once they run: memory, threads, time, files, open connections.
ALLOWED = (
    "brk munmap mprotect mremap madvise msync mincore membarrier mlock munlock "
    "futex futex_time64 futex_waitv set_robust_list get_robust_list rseq set_tid_address gettid getpid getppid getpgrp getpgid getsid "
    "sched_yield sched_getaffinity sched_setaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min getcpu getpriority "
    "get_mempolicy set_mempolicy mbind "
    "exit exit_group restart_syscall rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend rt_sigtimedwait sigaltstack tgkill "
    "setitimer getitimer alarm pause timer_create timer_settime timer_gettime timer_delete timer_getoverrun nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time times getrusage "
    "clock_gettime64 clock_nanosleep_time64 clock_getres_time64 "
    "read write readv writev pread64 pwrite64 preadv pwritev lseek _llseek close close_range openat open creat openat2 access faccessat faccessat2 "
    "stat fstat lstat newfstatat fstatat64 stat64 fstat64 lstat64 statx statfs fstatfs statfs64 fstatfs64 getdents64 getdents getcwd chdir fchdir readlink readlinkat umask "
    "mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 ftruncate truncate fallocate fsync fdatasync fadvise64 chmod fchmod fchmodat utimensat utimes utime futimesat "
    "dup dup2 dup3 pipe pipe2 poll ppoll ppoll_time64 select pselect6 pselect6_time64 epoll_create1 epoll_ctl epoll_wait epoll_pwait eventfd2 sendfile copy_file_range "
    "sendto recvfrom sendmsg recvmsg send recv shutdown getsockopt setsockopt getsockname getpeername "
    "getuid geteuid getgid getegid getresuid getresgid getgroups capget uname sysinfo getrandom getrlimit ugetrlimit setrlimit prlimit64 arch_prctl"
).split()
#: Known, refused, and with the usual error, so that a traceback reads as one expects.
REFUSED = (
    "fork vfork execve execveat socket socketpair connect bind listen accept accept4 ptrace process_vm_readv process_vm_writev kill tkill mount umount2 pivot_root chroot unshare setns "
    "setuid setgid setreuid setregid setresuid setresgid setgroups capset bpf perf_event_open keyctl add_key request_key mknod mknodat link linkat symlink symlinkat memfd_create memfd_secret "
    "shmget shmat msgget semget mq_open io_uring_setup userfaultfd open_by_handle_at name_to_handle_at setsid setpgid personality pidfd_open pidfd_getfd pidfd_send_signal inotify_init1 fanotify_init"
).split()
#: ioctls that ask how a file is: TCGETS, FIONREAD, FIOCLEX, FIONBIO. No TIOCSTI.
IOCTLS = (0x5401, 0x541B, 0x5451, 0x5421)
#: What fcntl may be asked: F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ.
FCNTLS = (0, 1, 2, 3, 4, 1030, 1032)
MAP_SHARED, MAP_ANONYMOUS = 0x01, 0x20
CLONE_THREAD = 0x10000
PR_SET_NAME, PR_GET_NAME, PR_SET_SECCOMP, PR_SET_VMA = 15, 16, 22, 0x53564D41
SECCOMP_MODE_FILTER = 2

ALLOW = 0x7FFF0000
EQUAL, MASKED_EQUAL = 4, 7


def _fail(number):
    return 0x00050000 | number


class _Comparison(ctypes.Structure):
    _fields_ = [("argument", ctypes.c_uint), ("operator", ctypes.c_int), ("one", ctypes.c_uint64), ("other", ctypes.c_uint64)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p)]


def library():
    """libseccomp. Raises OSError where there is none."""
    found = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    found.seccomp_init.restype = ctypes.c_void_p
    found.seccomp_release.argtypes, found.seccomp_export_bpf.argtypes = [ctypes.c_void_p], [ctypes.c_void_p, ctypes.c_int]
    found.seccomp_rule_add_array.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.c_void_p]
    return found


def number(name):
    """A system call's number on this machine."""
    return library().seccomp_syscall_resolve_name(name.encode())


class Filter:
    """The rules as the kernel wants them, made once: libseccomp takes 3 ms for them. Raises OSError."""

    def __init__(self):
        seccomp = library()
        self._context = seccomp.seccomp_init(_fail(errno.ENOSYS))
        if not self._context:
            raise OSError("seccomp_init failed")
        self._rules(seccomp)
        with tempfile.TemporaryFile() as file:
            code = seccomp.seccomp_export_bpf(self._context, file.fileno())
            if code != 0:
                raise OSError(-code, "seccomp_export_bpf failed")
            file.seek(0)
            self._program = file.read()
        seccomp.seccomp_release(self._context)

    def install(self):
        """From here on, for this thread and all that it starts. Can't be undone. Raises OSError."""
        instructions = ctypes.create_string_buffer(self._program, len(self._program))
        program = _Program(len(self._program) // 8, ctypes.addressof(instructions))
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "the filter was not taken")

    def _rules(self, seccomp):
        def rule(action, name, *comparisons):
            known = seccomp.seccomp_syscall_resolve_name(name.encode())
            if known == -1:
                return  # this libseccomp does not know it: it stays forbidden
            array = (_Comparison * len(comparisons))(*comparisons) if comparisons else None
            code = seccomp.seccomp_rule_add_array(self._context, action, known, len(comparisons), array)
            if code < 0 and code != -errno.EDOM:  # EDOM: not a call of this architecture
                raise OSError(-code, f"seccomp rule for {name}")

        for name in ALLOWED:
            rule(ALLOW, name)
        for name in REFUSED:
            rule(_fail(errno.EPERM), name)
        rule(ALLOW, "clone", _Comparison(0, MASKED_EQUAL, CLONE_THREAD, CLONE_THREAD))  # threads; clone3 looks unknown, then the C library takes clone
        rule(_fail(errno.EPERM), "clone", _Comparison(0, MASKED_EQUAL, CLONE_THREAD, 0))
        for option in (PR_SET_NAME, PR_GET_NAME, PR_SET_VMA):
            rule(ALLOW, "prctl", _Comparison(0, EQUAL, option, 0))
        # Not shared and anonymous: such pages stay when they are unmapped, and count nowhere.
        for kind in (0, MAP_SHARED, MAP_ANONYMOUS):
            rule(ALLOW, "mmap", _Comparison(3, MASKED_EQUAL, MAP_SHARED | MAP_ANONYMOUS, kind))
        # No locks and no larger pipes: both are memory of the kernel.
        for command in FCNTLS:
            rule(ALLOW, "fcntl", _Comparison(1, MASKED_EQUAL, 0xFFFFFFFF, command))
        for request in IOCTLS:
            rule(ALLOW, "ioctl", _Comparison(1, MASKED_EQUAL, 0xFFFFFFFF, request))
