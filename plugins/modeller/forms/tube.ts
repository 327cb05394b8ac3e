import { vec3 } from 'gl-matrix';
import { z } from 'zod';
import type { Point as Spot } from '../spots.ts';
import { form } from './form.ts';
import { curvePoints, spread, sweptPoints } from './points.ts';

const Point = z.tuple([z.number(), z.number(), z.number()]);

export const tube = form({
  type: 'tube',
  about: 'A round bar along a path (a curve through its points unless `smooth` is false); `radius` may run from start to end; tips "round", "flat", or "level" with the ground (legs that lean).',
  schema: z.strictObject({
    path: z.array(Point).min(2),
    radius: z.union([z.number().positive(), z.array(z.number().positive()).min(2)]),
    smooth: z.boolean().optional(),
    closed: z.boolean().optional(),
    segments: z.int().optional(),
    per: z.int().optional(),
    tip: z.enum(['round', 'flat', 'level']).optional(),
  }),
  hull: ({ path, radius, smooth, closed, per, tip }) => {
    let line: Spot[] = smooth === false ? path : curvePoints(path, closed, per);
    let radii = spread(radius, line.length);
    if ((tip ?? 'round') === 'round' && !closed) {
      const [starts, ends] = [tipOf(line[0]!, line[1]!, radii[0]!), tipOf(line.at(-1)!, line.at(-2)!, radii.at(-1)!).toReversed()];
      line = [...starts.map(([spot]) => spot), ...line.slice(1, -1), ...ends.map(([spot]) => spot)];
      radii = [...starts.map(([, r]) => r), ...radii.slice(1, -1), ...ends.map(([, r]) => r)];
    }
    const circle = Array.from({ length: 16 }, (_, i): [number, number] => [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)]);
    const points = sweptPoints(line, circle, radii, closed ?? false);
    if (tip !== 'level' || closed) return points;
    return [...levelled(points.slice(0, 16), line[0]!, line[1]!), ...points.slice(16, -16), ...levelled(points.slice(-16), line.at(-1)!, line.at(-2)!)];
  },
});

/** A ring at a tip, moved along the bar until all of it has the tip's height. */
function levelled(ring: Spot[], end: Spot, near: Spot): Spot[] {
  const ahead = vec3.normalize(vec3.create(), vec3.subtract(vec3.create(), near, end));
  return ring.map((point) => [...vec3.scaleAndAdd(vec3.create(), point, ahead, (end[2] - point[2]) / ahead[2])] as Spot);
}

/** The three rings that round a tip off, as toolbox/tube.py makes them. */
function tipOf(end: Spot, near: Spot, radius: number): [Spot, number][] {
  const back = vec3.subtract(vec3.create(), near, end);
  const soft = Math.min(radius * 0.5, vec3.length(back) * 0.4);
  vec3.normalize(back, back);
  const at = (far: number) => [...vec3.scaleAndAdd(vec3.create(), end, back, far)] as Spot;
  return [[end, radius * 0.5], [at(soft * 0.3), radius * 0.86], [at(soft), radius]];
}
