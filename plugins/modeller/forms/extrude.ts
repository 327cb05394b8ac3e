import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';
import { outlinePoints, Shape } from './shape.ts';

export const extrude = form({
  type: 'extrude',
  about: 'A flat shape made thick, its rims rounded by `bevel`: plane "xy" rises from z = 0, "xz" faces the front and "yz" the side, thick to both sides of 0.',
  schema: z.strictObject({
    shape: Shape,
    depth: z.number().positive(),
    bevel: z.number().min(0).optional(),
    holes: z.array(Shape).optional(),
    plane: z.enum(['xy', 'xz', 'yz']).optional(),
  }),
  hull: ({ shape, depth, plane }) => outlinePoints(shape).flatMap(([u, v]): Point[] => {
    if (plane === 'xz') return [[u, -depth / 2, v], [u, depth / 2, v]];
    if (plane === 'yz') return [[-depth / 2, u, v], [depth / 2, u, v]];
    return [[u, v, 0], [u, v, depth]];
  }),
});
