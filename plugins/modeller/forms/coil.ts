import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';
import { sweptPoints } from './points.ts';

const n = z.number();

export const coil = form({
  type: 'coil',
  about: 'A wire, thread or spring that climbs around z from z = 0; `top` is its upper radius.',
  schema: z.strictObject({ radius: n.positive(), pitch: n, turns: n.positive().max(100), thickness: n.positive(), top: n.min(0).optional(), segments: n.optional() }),
  hull: ({ radius, pitch, turns, thickness, top }) => {
    const count = Math.max(8, Math.floor(20 * turns));
    const path = Array.from({ length: count + 1 }, (_, i): Point => {
      const r = radius + (((top ?? radius) - radius) * i) / count;
      const angle = (2 * Math.PI * turns * i) / count;
      return [r * Math.cos(angle), r * Math.sin(angle), (pitch * turns * i) / count];
    });
    const circle = Array.from({ length: 12 }, (_, i): [number, number] => [(thickness / 2) * Math.cos((i * Math.PI) / 6), (thickness / 2) * Math.sin((i * Math.PI) / 6)]);
    return sweptPoints(path, circle, path.map(() => 1), false);
  },
});
