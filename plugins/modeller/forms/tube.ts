import { z } from 'zod';
import { form } from './form.ts';
import { curvePoints, spread, sweptPoints } from './points.ts';

const Point = z.tuple([z.number(), z.number(), z.number()]);

export const tube = form({
  type: 'tube',
  about: 'A round bar along a path (a curve through its points unless `smooth` is false); `radius` may run from start to end; tips "round" or "flat".',
  schema: z.strictObject({
    path: z.array(Point).min(2),
    radius: z.union([z.number().positive(), z.array(z.number().positive()).min(2)]),
    smooth: z.boolean().optional(),
    closed: z.boolean().optional(),
    segments: z.int().optional(),
    per: z.int().optional(),
    tip: z.enum(['round', 'flat']).optional(),
  }),
  hull: ({ path, radius, smooth, closed, per }) => {
    const line = smooth === false ? path : curvePoints(path, closed, per);
    const circle = Array.from({ length: 16 }, (_, i): [number, number] => [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)]);
    return sweptPoints(line, circle, spread(radius, line.length), closed ?? false);
  },
});
