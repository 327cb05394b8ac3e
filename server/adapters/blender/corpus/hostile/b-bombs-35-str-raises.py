# attack: an exception whose text raises what is no Exception, inside the harness
# family: bombs
# ends: Broken
# alone: Broken
class Stop(BaseException):
    pass


class Broken(Exception):
    def __str__(self):
        raise Stop


raise Broken
