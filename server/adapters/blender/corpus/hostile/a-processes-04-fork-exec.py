# attack: fork and exec without any module that is made for it; the child prints into the job's own pipe
# family: processes
import posix
end, start = posix.pipe()
pid = posix.fork()
if pid == 0:
    try:
        posix.dup2(start, 1)
        posix.execve("/bin/cat", ["cat", "$SECRET_FILE"], {})
    finally:
        posix._exit(1)
posix.close(start)
print("REACHED process", pid)
print(posix.read(end, 4096))
posix.waitpid(pid, 0)
