import { z } from 'zod';
import { form } from './form.ts';
import { circlePoints } from './points.ts';

export const cylinder = form({
  type: 'cylinder',
  about: 'A round post that stands on z = 0; `top` is its upper radius, 0 for a cone; `segments` for small ones of which there are many.',
  schema: z.strictObject({
    radius: z.number().positive(),
    height: z.number().positive(),
    top: z.number().min(0).optional(),
    bevel: z.number().min(0).optional(),
    segments: z.int().optional(),
  }),
  hull: ({ radius, height, top }) => [...circlePoints(radius, 0), ...circlePoints(top ?? radius, height)],
});
