def ring(radius, thickness, height=None, segments=48, round_segments=14):
    """A torus around z; radius to the middle of its section; height flattens or stretches the section."""
    count, tall = steps(round_segments, 4), (height or thickness) / 2
    section = [(radius + thickness / 2 * math.cos(2 * math.pi * i / count), tall * math.sin(2 * math.pi * i / count)) for i in range(count)]
    return lathe(section, segments=segments, loop=True)
