import { z } from 'zod';
import type { Point } from '../spots.ts';
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
    const points = hullOf(of);
    if (aim === 'up') {
      // They stand on the ellipsoid: as wide as the thing is across, and as high above it as the thing is long.
      const across = Math.max(...points.map(([x, , z]) => Math.hypot(x, z))) * 0.85;
      const long = Math.max(...points.map(([, y]) => y));
      const feet = ballPoints([size[0] + 2 * across, size[1] + 2 * across, size[2]]).filter(([, , z]) => !upper || z >= 0);
      return [...feet, ...feet.map(([x, y, z]): Point => [x, y, z + long])];
    }
    const reach = Math.max(...points.map((point) => Math.hypot(...point))) * (aim === 'any' ? 0.6 : 0.85);
    return ballPoints(size.map((length) => length + 2 * reach)).filter(([, , z]) => !upper || z >= -reach);
  },
  slack: 0.3,
  closed: () => false,
});
