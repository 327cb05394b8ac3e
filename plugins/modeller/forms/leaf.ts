import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

const n = z.number();

export const leaf = form({
  type: 'leaf',
  about: 'A thin leaf or petal from the origin along +y, folded and bent down by `bend`; an open sheet.',
  schema: z.strictObject({ length: n.positive(), width: n.positive(), bend: n.optional(), segments: n.optional() }),
  hull: ({ length, width, bend = 0.3, segments = 6 }) => {
    const count = Math.max(3, Math.floor(segments));
    return Array.from({ length: count + 1 }, (_, row) => row / count).flatMap((t): Point[] => {
      const half = (width / 2) * Math.max(Math.sin(Math.PI * Math.min(0.04 + t * 0.95, 0.99)) ** 0.8, 0.02);
      const [y, z] = [length * t, -bend * length * t * t];
      return [[-half, y, z + half * 0.25], [0, y, z], [half, y, z + half * 0.25]];
    });
  },
  closed: () => false,
});
