# attack: causes and contexts of exceptions in a ring: who follows them never arrives
# family: bombs
# ends: seconds
first, second = ValueError("one"), ValueError("two")
try:
    raise first from second
except ValueError as error:
    second.__init__("two")
    try:
        raise second from error
    except ValueError as last:
        raise last
