# attack: decorators are calls without brackets: the text goes through compile and exec
# family: attribute
@exec
@lambda make: make()
def text():
    return "import os; print('REACHED', os.getpid())"
