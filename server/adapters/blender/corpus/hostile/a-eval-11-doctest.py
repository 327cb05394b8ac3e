# attack: the examples of a docstring are code
# family: eval
import doctest
text = """
>>> import os; print("REACHED", os.getpid())
>>> print(open("$SECRET_FILE").read())
"""
doctest.DocTestRunner(verbose=True).run(doctest.DocTestParser().get_doctest(text, {}, "x", None, 0))
