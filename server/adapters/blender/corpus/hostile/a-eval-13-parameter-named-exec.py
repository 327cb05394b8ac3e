# attack: a parameter called exec makes the name the script's own for the gate; outside of that function it is still the builtin
# family: eval
def unused(exec=None):
    return exec
exec("import os; print('REACHED', os.getpid())")
