# attack: letters that only look different: Python folds fullwidth letters into plain ones (NFKC)
# family: unicode
import ｏｓ
print("REACHED", os.ｇetpid())
