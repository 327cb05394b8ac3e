# attack: posix_spawn, with a file action that opens the output for the new program
# family: processes
import os
out = "$SECRET_DIR/hosA-spawn.txt"
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "echo planted"], {}, file_actions=[(os.POSIX_SPAWN_OPEN, 1, out, os.O_WRONLY | os.O_CREAT, 0o600)])
print("REACHED process", pid)
if os.waitpid(pid, 0)[1] == 0 and os.path.exists(out):
    print("ESCAPED wrote", out)
