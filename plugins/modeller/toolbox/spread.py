def spread(values, count):
    """One number, or a list of them stretched evenly over `count` places."""
    if not isinstance(values, (list, tuple)):
        return [values] * count
    last = len(values) - 1
    return [values[min(int(at), last - 1)] * (1 - (at - min(int(at), last - 1))) + values[min(int(at), last - 1) + 1] * (at - min(int(at), last - 1))
            for at in (i * last / max(count - 1, 1) for i in range(count))]
