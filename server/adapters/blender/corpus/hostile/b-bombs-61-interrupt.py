# attack: KeyboardInterrupt, raised again whenever somebody asks for the exception's text
# family: bombs
# ends: any
class Again(KeyboardInterrupt):
    def __str__(self):
        raise self


raise Again("again")
