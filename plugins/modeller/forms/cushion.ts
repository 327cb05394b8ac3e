import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

export const cushion = form({
  type: 'cushion',
  about: 'A padded block on z = 0: `soft` 0 … 1 rounds its side, `corner` 0 … 1 its outline seen from above.',
  schema: z.strictObject({
    size: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]),
    soft: z.number().min(0).max(1).optional(),
    corner: z.number().min(0).max(1).optional(),
    segments: z.int().optional(),
  }),
  hull: ({ size: [w, d, h], soft = 0.5, corner = 0.25 }) => {
    const power = (value: number, exponent: number) => Math.sign(value) * Math.abs(value) ** exponent;
    return Array.from({ length: 17 }, (_, row) => (Math.PI * row) / 16 - Math.PI / 2).flatMap((tilt) => {
      const [r, z] = [power(Math.cos(tilt), Math.max(soft, 0.05)), power(Math.sin(tilt), Math.max(soft, 0.05))];
      return Array.from({ length: 32 }, (_, i): Point => {
        const angle = (Math.PI * i) / 16;
        return [(r * power(Math.cos(angle), corner) * w) / 2, (r * power(Math.sin(angle), corner) * d) / 2, ((z + 1) / 2) * h];
      });
    });
  },
});
