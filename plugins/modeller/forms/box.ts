import { z } from 'zod';
import { form } from './form.ts';
import { boxPoints } from './points.ts';

export const box = form({
  type: 'box',
  about: 'A block that stands on z = 0, with rounded edges ("all", "top" or "upright") and a top scaled by `taper`.',
  schema: z.strictObject({
    size: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]),
    bevel: z.number().min(0).optional(),
    segments: z.int().optional(),
    taper: z.tuple([z.number().positive(), z.number().positive()]).optional(),
    edges: z.enum(['all', 'top', 'upright']).optional(),
  }),
  hull: ({ size, taper }) => boxPoints(size, taper),
});
