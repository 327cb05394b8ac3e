import { z } from 'zod';
import type { Point } from '../spots.ts';
import { form } from './form.ts';

const n = z.number();

export const warped = form({
  type: 'warped',
  about: 'The form `of`, its top turned by `twist` degrees, its height bent towards +y by `bend` degrees, its top scaled by `taper`.',
  schema: z.strictObject({ of: z.unknown(), twist: n.optional(), bend: n.optional(), taper: n.positive().optional() }),
  hull: ({ of, twist = 0, bend = 0, taper = 1 }, hullOf) => {
    const points = hullOf(of);
    const low = Math.min(...points.map(([, , z]) => z));
    const tall = Math.max(...points.map(([, , z]) => z)) - low;
    return points.map(([px, py, pz]): Point => {
      const t = (pz - low) / tall;
      const [x, y] = [px * (1 + (taper - 1) * t), py * (1 + (taper - 1) * t)];
      const turn = (twist * t * Math.PI) / 180;
      const [u, v] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
      if (bend === 0) return [u, v, pz];
      const reach = tall / ((bend * Math.PI) / 180);
      const tilt = (bend * t * Math.PI) / 180;
      return [u, reach - (reach - v) * Math.cos(tilt), low + (reach - v) * Math.sin(tilt)];
    });
  },
  slack: 0.15,
});
