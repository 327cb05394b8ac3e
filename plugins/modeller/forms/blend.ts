import { z } from 'zod';
import { form } from './form.ts';
import { standingPoints } from './standing.ts';

const n = z.number();

export const blend = form({
  type: 'blend',
  about: 'One soft skin over blobs: ellipsoids (x, y, z, rx, ry, rz) and limbs (x, y, z, r, x2, y2, z2, r2), stretched to exactly `size` on z = 0; bodies, heads, clouds.',
  schema: z.strictObject({
    blobs: z.array(z.union([z.tuple([n, n, n, n, n, n]), z.tuple([n, n, n, n, n, n, n, n])])).min(1),
    size: z.tuple([n.positive(), n.positive(), n.positive()]),
    grain: n.min(10).max(160).optional(),
    smooth: n.min(0).max(40).optional(),
  }),
  hull: ({ size }) => standingPoints(size),
  turnedSlack: 0.15,
});
