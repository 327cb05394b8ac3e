import { z } from 'zod';
import { form } from './form.ts';
import { curvePoints, spread, sweptPoints } from './points.ts';

const Point = z.tuple([z.number(), z.number(), z.number()]);

export const strap = form({
  type: 'strap',
  about: 'A flat bar along a path: its width runs at right angles to both `up` and the path; `scale` may run from start to end.',
  schema: z.strictObject({
    path: z.array(Point).min(2),
    width: z.number().positive(),
    thickness: z.number().positive(),
    smooth: z.boolean().optional(),
    closed: z.boolean().optional(),
    bevel: z.number().min(0).optional(),
    per: z.int().optional(),
    up: Point.optional(),
    scale: z.union([z.number().positive(), z.array(z.number().positive()).min(2)]).optional(),
  }),
  hull: ({ path, width, thickness, smooth, closed, per, up, scale }) => {
    const line = smooth === false ? path : curvePoints(path, closed, per);
    const [w, t] = [width / 2, thickness / 2];
    return sweptPoints(line, [[-w, -t], [w, -t], [w, t], [-w, t]], spread(scale ?? 1, line.length), closed ?? false, up ?? [0, 0, 1]);
  },
});
