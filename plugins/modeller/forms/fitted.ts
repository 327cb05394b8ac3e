import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';
import { standingPoints } from './standing.ts';

const n = z.number();

export const fitted = form({
  type: 'fitted',
  about: 'The form `of` stretched to exactly `size`, standing on z = 0 over the origin.',
  schema: z.strictObject({ of: z.unknown(), size: z.tuple([n.positive(), n.positive(), n.positive()]) }),
  hull: ({ of, size }, hullOf) => {
    const points = hullOf(of);
    if (points.length < 4) return standingPoints(size);
    const low = [0, 1, 2].map((k) => Math.min(...points.map((point) => point[k]!)));
    const high = [0, 1, 2].map((k) => Math.max(...points.map((point) => point[k]!)));
    const share = (point: Point, k: 0 | 1 | 2) => (point[k] - low[k]!) / Math.max(high[k]! - low[k]!, 1e-9);
    return points.map((point): Point => [(share(point, 0) - 0.5) * size[0], (share(point, 1) - 0.5) * size[1], share(point, 2) * size[2]]);
  },
});
