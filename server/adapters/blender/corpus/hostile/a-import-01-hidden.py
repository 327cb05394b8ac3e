# attack: imports where a quick reader does not look: in a lambda's default, a class body, an except, a comprehension's function
# family: import
def outer():
    class Inner:
        try:
            raise LookupError
        except LookupError:
            def reach(self):
                if True:
                    import os as mathutils
                    return mathutils
    return Inner().reach()
print("REACHED", outer().getpid())
