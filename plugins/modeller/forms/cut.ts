import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

export const cut = form({
  type: 'cut',
  about: 'The form `of` with the placed forms `by` taken away from it, exactly.',
  schema: z.strictObject({ of: z.unknown(), by: z.array(z.unknown()).min(1) }),
  hull: ({ of, by }, hullOf) => {
    const whole = hullOf(of);
    const reach = (points: Point[], k: 0 | 1 | 2, side: 1 | -1) => Math.max(...points.map((point) => side * point[k]));
    const covers = (tool: Point[], k: 0 | 1 | 2) => reach(tool, k, 1) > reach(whole, k, 1) && reach(tool, k, -1) > reach(whole, k, -1);
    // A tool as wide as the thing takes a whole end off: what is left can't be told.
    const sliced = by.some((tool) => ([0, 1, 2] as const).filter((k) => covers(hullOf(tool), k)).length > 1);
    return sliced ? null : whole;
  },
});
