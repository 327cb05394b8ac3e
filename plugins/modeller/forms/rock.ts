import { z } from 'zod';
import { form } from './form.ts';
import { standingPoints } from './standing.ts';

const n = z.number();

export const rock = form({
  type: 'rock',
  about: 'A displaced ball: boulders, bread, fruit; `rough` 0 … 1, `chips` flat faces broken off; stretched to exactly `size` on z = 0.',
  schema: z.strictObject({
    size: z.tuple([n.positive(), n.positive(), n.positive()]),
    rough: n.min(0).max(2).optional(),
    seed: n.optional(),
    detail: n.min(1).max(6).optional(),
    chips: n.min(0).max(60).optional(),
  }),
  hull: ({ size }) => standingPoints(size),
  turnedSlack: 0.15,
});
