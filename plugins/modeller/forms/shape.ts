/** Flat shapes for `extrude`: the same words as toolbox/outline.py. */
import { z } from 'zod';
import { curvePoints } from './points.ts';

const Pair = z.tuple([z.number(), z.number()]);

export const Shape = z.union([
  z.array(Pair).min(3),
  z.strictObject({ rect: Pair, round: z.number().min(0).optional() }),
  z.strictObject({ circle: z.number().positive(), segments: z.int().optional() }),
  z.strictObject({ polygon: z.number().positive(), sides: z.number().min(3).max(64) }),
  z.strictObject({ spline: z.array(Pair).min(3) }),
  z.strictObject({ star: z.number().positive(), inner: z.number().positive(), points: z.number().min(3).max(64) }),
  z.strictObject({ gear: z.number().positive(), teeth: z.number().min(5).max(200), deep: z.number().positive() }),
]);
export type Shape = z.infer<typeof Shape>;

/** Corner points of the shape; rounded corners are left sharp, which keeps the bounding box. */
export function outlinePoints(shape: Shape): [number, number][] {
  const wheel = (count: number, radius: (i: number) => number, start = 0) => Array.from({ length: count }, (_, i): [number, number] => {
    const angle = start + (2 * Math.PI * i) / count;
    return [radius(i) * Math.cos(angle), radius(i) * Math.sin(angle)];
  });
  if (Array.isArray(shape)) return shape;
  if ('rect' in shape) return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([u, v]) => [(u! * shape.rect[0]) / 2, (v! * shape.rect[1]) / 2]);
  if ('circle' in shape) return wheel(48, () => shape.circle);
  if ('polygon' in shape) return wheel(Math.floor(shape.sides), () => shape.polygon, Math.PI / 2);
  if ('spline' in shape) return curvePoints(shape.spline.map(([u, v]) => [u, v, 0]), true).map(([u, v]) => [u, v]);
  if ('star' in shape) return wheel(2 * Math.floor(shape.points), (i) => (i % 2 === 0 ? shape.star : shape.inner), Math.PI / 2);
  const teeth = Math.floor(shape.teeth);
  return Array.from({ length: teeth }, (_, tooth) => [-0.12, 0.12].map((part): [number, number] => {
    const angle = (2 * Math.PI * (tooth + part)) / teeth;
    return [shape.gear * Math.cos(angle), shape.gear * Math.sin(angle)];
  })).flat();
}
