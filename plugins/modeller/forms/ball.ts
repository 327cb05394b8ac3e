import { z } from 'zod';
import { form } from './form.ts';
import { ballPoints } from './points.ts';

export const ball = form({
  type: 'ball',
  about: 'An ellipsoid around the origin (not on z = 0): its width, depth and height.',
  schema: z.strictObject({ size: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]), segments: z.int().optional() }),
  hull: ({ size }) => ballPoints(size),
});
