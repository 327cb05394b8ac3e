import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

const power = (value: number, exponent: number) => Math.sign(value) * Math.abs(value) ** exponent;

export const cushion = form({
  type: 'cushion',
  about: 'A padded block on z = 0: `soft` 0 … 1 rounds its side, `corner` 0 … 1 its outline seen from above.',
  schema: z.strictObject({
    size: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]),
    soft: z.number().min(0).max(1).optional(),
    corner: z.number().min(0).max(1).optional(),
    segments: z.int().optional(),
  }),
  hull: ({ size, soft, corner }) => Array.from({ length: 21 }, (_, row) => {
    const tilt = (Math.PI * row) / 20 - Math.PI / 2;
    const round = Math.max(soft ?? 0.5, 0.05);
    const [r, z] = [power(Math.max(Math.cos(tilt), 0), round), row === 10 ? 0 : power(Math.sin(tilt), round)];
    return Array.from({ length: 32 }, (_, i): Point => {
      const angle = (Math.PI * i) / 16;
      const [u, v] = [i % 16 === 8 ? 0 : Math.cos(angle), i % 16 === 0 ? 0 : Math.sin(angle)];
      return [(r * power(u, corner ?? 0.25) * size[0]) / 2, (r * power(v, corner ?? 0.25) * size[1]) / 2, ((z + 1) / 2) * size[2]];
    });
  }).flat(),
});
