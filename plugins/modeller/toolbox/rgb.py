def rgb(color):
    """"#rrggbb" as three numbers 0 to 1 (sRGB)."""
    return tuple(int(color[i:i + 2], 16) / 255 for i in (1, 3, 5))
