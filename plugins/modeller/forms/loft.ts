import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

const Section = z.strictObject({
  at: z.tuple([z.number(), z.number(), z.number()]),
  size: z.tuple([z.number().min(0), z.number().min(0)]),
  round: z.number().min(0).max(2).optional(),
});

export const loft = form({
  type: 'loft',
  about: 'A skin over sections {at, size, round} across an axis: ellipses where `round` is 1, boxes near 0; car bodies, hulls, blades, cushions.',
  schema: z.strictObject({
    sections: z.array(Section).min(2),
    axis: z.enum(['x', 'y', 'z']).optional(),
    smooth: z.boolean().optional(),
    segments: z.int().optional(),
    per: z.int().optional(),
  }),
  hull: ({ sections, axis }) => sections.flatMap(({ at: [x, y, z], size: [w, h], round }) =>
    Array.from({ length: 32 }, (_, i): Point => {
      const power = Math.max(round ?? 1, 0.06);
      const curve = (value: number) => Math.sign(value) * Math.abs(value) ** power;
      const u = (curve(Math.cos((i * Math.PI) / 16)) * w) / 2;
      const v = (curve(Math.sin((i * Math.PI) / 16)) * h) / 2;
      if (axis === 'x') return [x, y + u, z + v];
      return axis === 'y' ? [x + u, y, z + v] : [x + u, y + v, z];
    })),
});
