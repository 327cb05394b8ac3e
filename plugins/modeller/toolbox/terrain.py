def terrain(size, rough=1.0, seed=1, cells=48, peak=0.0):
    """A block of land that stands on z = 0: its top rolls by noise and rises to a peak in the middle where asked; size is exact."""
    count = steps(cells, 8)
    shift = Vector((seed * 7.31, seed * 3.17, seed * 5.71))
    def height(u, v):
        rolling = 0.5 + 0.5 * noise.fractal(Vector((u * 2, v * 2, 0)) + shift, 1.0, 2.0, 5) * rough
        return rolling * (1 - peak) + peak * max(0.0, 1 - math.hypot(u, v)) ** 1.3 * (1 + 0.5 * (rolling - 0.5) * rough)
    grid = [[height(2 * i / count - 1, 2 * j / count - 1) for i in range(count + 1)] for j in range(count + 1)]
    low, high = min(map(min, grid)), max(map(max, grid))
    points = [((i / count - 0.5) * size[0], (j / count - 0.5) * size[1], size[2] * (0.08 + 0.92 * (grid[j][i] - low) / max(high - low, 1e-9)))
              for j in range(count + 1) for i in range(count + 1)]
    faces = [(j * (count + 1) + i, j * (count + 1) + i + 1, (j + 1) * (count + 1) + i + 1, (j + 1) * (count + 1) + i) for j in range(count) for i in range(count)]
    rim = [i for i in range(count)] + [j * (count + 1) + count for j in range(count)] \
        + [count * (count + 1) + i for i in range(count, 0, -1)] + [j * (count + 1) for j in range(count, 0, -1)]
    base = len(points)
    points += [(points[i][0], points[i][1], 0.0) for i in rim]
    faces += [(rim[k], base + k, base + (k + 1) % len(rim), rim[(k + 1) % len(rim)]) for k in range(len(rim))]
    faces.append([base + k for k in range(len(rim))])
    return mesh_from(points, faces)
