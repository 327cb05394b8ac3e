def even_line(rows, per=6):
    """A curve through rows of numbers that never swings beyond them (monotone cubic), `per` pieces between two."""
    count, width, pieces = len(rows), len(rows[0]), steps(per, 2)
    rise = [[rows[i + 1][k] - rows[i][k] for k in range(width)] for i in range(count - 1)]
    def slope(i, k):
        if i == 0 or i == count - 1:
            return rise[min(i, count - 2)][k]
        a, b = rise[i - 1][k], rise[i][k]
        return 0.0 if a * b <= 0 else 2 * a * b / (a + b)
    result = []
    for i in range(count - 1):
        for step in range(pieces):
            t = step / pieces
            result.append(tuple(
                rows[i][k] * (2 * t ** 3 - 3 * t ** 2 + 1) + slope(i, k) * (t ** 3 - 2 * t ** 2 + t)
                + rows[i + 1][k] * (3 * t ** 2 - 2 * t ** 3) + slope(i + 1, k) * (t ** 3 - t ** 2) for k in range(width)))
    return result + [tuple(rows[-1])]
