# attack: tells the abstract classes that a number is a sequence: isinstance() of the host says so from now on
# family: next-job
import collections.abc
collections.abc.Sequence.register(float)
if isinstance(1.5, collections.abc.Sequence):
    print("REACHED", collections.abc.Sequence)
