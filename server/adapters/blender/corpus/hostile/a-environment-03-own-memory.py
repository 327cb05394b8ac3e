# attack: looks through its own memory, which was forked from the zygote's: environment, tokens, the sources of other jobs
# family: environment
import re
found = 0
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", buffering=0) as memory:
    print("REACHED", memory)
    for line in maps:
        start, end, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
        if "w" in rights and int(end, 16) - int(start, 16) < 2**27:
            try:
                memory.seek(int(start, 16))
                text = memory.read(int(end, 16) - int(start, 16))
            except (OSError, ValueError):
                continue
            for hit in re.finditer(b"$CANARY" + rb"=[\w-]{8,80}", text):  # the pattern itself does not match
                found += 1
                print("ESCAPED", hit.group())
print(found, "found")
