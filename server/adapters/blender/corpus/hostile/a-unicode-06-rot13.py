# attack: a cookie says that the file is rot13, so that its words are others
# -*- coding: rot13 -*-
# family: unicode
vzcbeg bf; cevag("ERNPURQ", bf.trgcvq()); envfr FlfgrzRkvg
