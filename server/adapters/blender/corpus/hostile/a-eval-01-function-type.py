# attack: compiles text and makes a function of it, without exec and eval
# family: eval
code = compile("def f():\n    import os\n    return os.getpid()", "", "exec")
inner = [one for one in code.co_consts if hasattr(one, "co_name")][0]
print("REACHED", type(lambda: 0)(inner, {})())
