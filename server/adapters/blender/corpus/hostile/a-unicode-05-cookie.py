# -*- coding: utf-7 -*-
# attack: a cookie says that this file is utf-7, where +AAo- is a line's end: code inside of a comment (it only works where code is run as a file)
# family: unicode
# +AAo-import os; print("REACHED", os.getpid()); raise SystemExit
raise RuntimeError("the cookie was not obeyed")
