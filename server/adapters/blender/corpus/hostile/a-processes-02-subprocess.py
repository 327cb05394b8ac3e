# attack: another program by subprocess, its output read back
# family: processes
import subprocess
done = subprocess.run(["/bin/cat", "$SECRET_FILE"], capture_output=True, text=True)
print("REACHED a process that ended with", done.returncode)
print(done.stdout, done.stderr)
