import { z } from 'zod';
import { form } from './form.ts';
import { standingPoints } from './standing.ts';

const n = z.number();

export const skin = form({
  type: 'skin',
  about: 'Bark or flesh around a wire: `nodes` (x, y, z, radius) joined by `edges` (pairs of indexes), stretched to exactly `size` on z = 0.',
  schema: z.strictObject({
    nodes: z.array(z.tuple([n, n, n, n.positive()])).min(2),
    edges: z.array(z.tuple([n, n])).min(1),
    size: z.tuple([n.positive(), n.positive(), n.positive()]),
    levels: n.min(1).max(4).optional(),
  }),
  hull: ({ size }) => standingPoints(size),
  turnedSlack: 0.15,
});
