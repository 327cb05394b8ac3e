# -*- coding: rot13 -*-
# attack: a cookie says that this file is rot13, so that its words are others
# family: unicode
vzcbeg bf; cevag("ERNPURQ", bf.trgcvq()); envfr FlfgrzRkvg
