# attack: the walk stands in the width of another field
# family: format
class Text:
    def __format__(self, given):
        print("REACHED", given)
        return given
"{0:{1.__class__.__base__.__subclasses__}}".format(Text(), 1)
