# attack: a cookie says that the file is utf-7, in which a comment hides the end of a line; works only where a script is run as a file, or read by its cookie
# -*- coding: utf-7 -*-
# family: unicode
# +AAo-import os+ADs- print(+ACI-REACHED+ACI-, os.getpid())+ADs- raise SystemExit
raise RuntimeError("the cookie was not obeyed")
