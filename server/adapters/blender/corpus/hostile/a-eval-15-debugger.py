# attack: the debugger takes commands from a stream of the script's, and each is code
# family: eval
import io
import pdb
said = io.StringIO()
commands = io.StringIO("!import os\n!print('REACHED', os.getpid())\n!print(open('$SECRET_FILE').read())\ncontinue\n")
pdb.Pdb(stdin=commands, stdout=said, readrc=False).run("pass")
print(said.getvalue())
