# attack: the interactive console, fed with lines
# family: eval
import code
console = code.InteractiveConsole({})
for line in ("import os", "print('REACHED', os.getpid())", "print(open('$SECRET_FILE').read())"):
    console.push(line)
