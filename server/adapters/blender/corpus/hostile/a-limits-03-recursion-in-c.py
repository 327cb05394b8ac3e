# attack: iterators in iterators, a million deep: C code without a recursion limit overflows the stack, and Blender dies
# family: limits
# ends: BlenderCrashed
# alone: BlenderCrashed
nested = iter(())
for _ in range(1_000_000):
    nested = map(abs, nested)
next(nested, None)
