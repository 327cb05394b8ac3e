import { z } from 'zod';
import { form } from './form.ts';
import { boxPoints } from './points.ts';

const n = z.number();

export const terrain = form({
  type: 'terrain',
  about: 'A block of land on z = 0 with a rolling top; `peak` 0 … 1 raises its middle to a mountain; exactly `size`.',
  schema: z.strictObject({
    size: z.tuple([n.positive(), n.positive(), n.positive()]),
    rough: n.min(0).max(3).optional(),
    seed: n.optional(),
    cells: n.min(4).max(200).optional(),
    peak: n.min(0).max(1).optional(),
  }),
  hull: ({ size }) => boxPoints(size),
});
