"""Takes the grain out of a picture, as Debian's Blender has no denoiser: each pixel is mixed with those around it that show the same thing.

What Cycles knows of a pixel beside its colour (the surface's own colour, which way it faces) is nearly free of grain: textures are divided out before
and multiplied back, edges stay. Measured at 576², 2 cores: 0.6 s, and 8 samples look better than 32 without. Through glass that knowledge is grainy
itself: there little is gained.
"""
import numpy as np

#: Pixels between the taps of each pass: holes that widen reach far for little.
STEPS = (1, 2, 4, 8)
KERNEL = np.array([1, 2, 1], np.float32) / 4
#: How much a difference of normals, of surface colours (square roots), of cover and of light (logarithms; halved each pass) parts two pixels.
NORMAL, ALBEDO, COVER, TONE = 3.0, 6.0, 8.0, 0.35
#: Times that a pixel may be as bright as those around it.
SPARKLE = 1.25
#: Surface colours darker than this are not divided out.
DARKEST = 0.02


def clean(color, cover, albedo, normal):
    """The colour (height, width, 3; linear, with premultiplied cover) without its grain. cover is (height, width, 1); the rest as the colour."""
    own = np.maximum(albedo, DARKEST)
    mixed = np.concatenate([_without_sparkles(np.maximum(color, 0)), own], axis=2).transpose(2, 0, 1).astype(np.float32)
    guide = np.concatenate([normal * NORMAL, np.sqrt(np.clip(albedo, 0, 4)) * ALBEDO, cover * COVER], axis=2).transpose(2, 0, 1).astype(np.float32)
    height, width = mixed.shape[1:]
    for turn, step in enumerate(STEPS):
        wide, around = (np.pad(each, ((0, 0), (step, step), (step, step)), mode="edge") for each in (mixed, guide))
        total, weights = np.zeros_like(mixed), np.zeros((height, width), np.float32)
        tone, tones = (np.log1p((each[:3] / each[3:]).mean(axis=0)) for each in (mixed, wide))
        for there, kernel in _around(step, height, width):
            apart = around[(slice(None), *there)] - guide
            far = np.einsum("chw,chw->hw", apart, apart) + ((tones[there] - tone) / (TONE * 0.5**turn)) ** 2
            weight = kernel * np.exp(-far)
            total += weight * wide[(slice(None), *there)]
            weights += weight
        mixed = total / weights
    # Colour and surface are mixed alike and divided afterwards: where the surface's colour is grainy itself, the mean brightness stays.
    return (mixed[:3] / mixed[3:]).transpose(1, 2, 0) * own


def _around(step, height, width):
    """The nine windows of a picture with a margin of `step`, each with its weight."""
    for row in range(3):
        for column in range(3):
            yield (slice(row * step, row * step + height), slice(column * step, column * step + width)), KERNEL[row] * KERNEL[column]


def _without_sparkles(color):
    """No pixel much brighter than the third of the nine around it: a ray that met a lamp by chance."""
    tone = color.mean(axis=2)
    wide = np.pad(tone, 1, mode="edge")
    most = SPARKLE * np.partition(np.stack([wide[there] for there, _ in _around(1, *tone.shape)]), -3, axis=0)[-3]
    return color * np.minimum(1, most / np.maximum(tone, 1e-6))[..., None]
