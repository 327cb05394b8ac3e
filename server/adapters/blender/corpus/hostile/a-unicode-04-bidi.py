# attack: a line that a person sees as a comment and Python as code: marks that turn the direction of writing
# family: unicode
# the model begins‮ ⁦ ⁩⁦
level = "user‮ ⁦# only for admins⁩ ⁦"; import os
print("REACHED", os.getpid())
