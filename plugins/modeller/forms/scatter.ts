import { z } from 'zod';
import { form } from './form.ts';
import { ballPoints } from './points.ts';

const n = z.number();

export const scatter = form({
  type: 'scatter',
  about: 'Copies of the form `of` over an ellipsoid of `size` around the origin, their +y aiming "out", "up" or "any" way; `fill` spreads them inwards; seeded.',
  schema: z.strictObject({
    of: z.unknown(),
    count: n.min(1).max(3000),
    size: z.tuple([n.positive(), n.positive(), n.positive()]),
    seed: n.optional(),
    scale: z.tuple([n.positive(), n.positive()]).optional(),
    aim: z.enum(['out', 'up', 'any']).optional(),
    fill: n.min(0).max(1).optional(),
    upper: z.boolean().optional(),
  }),
  hull: ({ of, size, aim, upper }, hullOf) => {
    const reach = Math.max(...hullOf(of).map((point) => Math.hypot(...point))) * (aim === 'any' ? 0.6 : 0.85);
    return ballPoints(size.map((length) => length + 2 * reach)).filter(([, , z]) => !upper || z >= -reach);
  },
  slack: 0.3,
  closed: () => false,
});
