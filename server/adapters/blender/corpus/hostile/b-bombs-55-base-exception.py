# attack: an exception that is no Exception, from a class whose name is a property that raises
# family: bombs
# alone: End
class Kind(type):
    @property
    def __name__(cls):
        raise KeyboardInterrupt


class End(BaseException, metaclass=Kind):
    pass


raise End
