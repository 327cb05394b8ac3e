import { z } from 'zod';
import { form } from './form.ts';
import { boxPoints } from './points.ts';

export const cushion = form({
  type: 'cushion',
  about: 'A padded block on z = 0: `soft` 0 … 1 rounds its side, `corner` 0 … 1 its outline seen from above.',
  schema: z.strictObject({
    size: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]),
    soft: z.number().min(0).max(1).optional(),
    corner: z.number().min(0).max(1).optional(),
    segments: z.int().optional(),
  }),
  hull: ({ size }) => boxPoints(size),
});
