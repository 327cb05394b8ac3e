# attack: dataclasses uses the builtins module: in a list it is nobody's attribute, and its len is replaced
# family: next-job
import dataclasses

real = [dataclasses][0].builtins
print("REACHED", real, real.open)
plain = real.sorted
real.sorted = lambda things, **options: plain(things, **options)[::-1]
