# attack: exec of a text that is put together from pieces, so that no line says what it does
# family: import
parts = ["im", "po", "rt", chr(32), "".join(map(chr, (111, 115)))]
space = {}
exec("".join(parts), space)
print("REACHED", space["os"].getcwd())
