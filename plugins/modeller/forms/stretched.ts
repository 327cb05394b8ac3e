import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

const n = z.number();

export const stretched = form({
  type: 'stretched',
  about: 'The form `of` scaled along x, y and z around a point.',
  schema: z.strictObject({ of: z.unknown(), by: z.tuple([n.positive(), n.positive(), n.positive()]), about: z.tuple([n, n, n]).optional() }),
  hull: ({ of, by, about }, hullOf) =>
    {
    const [x, y, z] = about ?? [0, 0, 0];
    return hullOf(of).map((point): Point => [x + (point[0] - x) * by[0], y + (point[1] - y) * by[1], z + (point[2] - z) * by[2]]);
  },
});
