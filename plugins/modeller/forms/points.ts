/** Point sets that hulls are made of. */
import { vec3 } from 'gl-matrix';
import type { Point } from '../spots.ts';

/** The corners of a box that stands on z = 0. */
export function boxPoints([x, y, z]: readonly number[], top: readonly number[] = [1, 1]): Point[] {
  return [-1, 1].flatMap((sx) => [-1, 1].flatMap((sy) => [
    [(sx * x!) / 2, (sy * y!) / 2, 0] as Point,
    [(sx * x! * top[0]!) / 2, (sy * y! * top[1]!) / 2, z!] as Point,
  ]));
}

/** A circle around z, 32 points. */
export function circlePoints(radius: number, z: number): Point[] {
  return Array.from({ length: 32 }, (_, i) => [radius * Math.cos((i * Math.PI) / 16), radius * Math.sin((i * Math.PI) / 16), z]);
}

/** An ellipsoid around the origin, its six extremes among the points. */
export function ballPoints([x, y, z]: readonly number[]): Point[] {
  return Array.from({ length: 17 }, (_, row) => {
    const tilt = (row * Math.PI) / 16 - Math.PI / 2;
    return circlePoints(Math.cos(tilt) / 2, Math.sin(tilt) / 2).map(([a, b, c]): Point => [a * x!, b * y!, c * z!]);
  }).flat();
}

/** The same Catmull-Rom curve that toolbox/smooth_line.py draws. */
export function curvePoints(points: readonly Point[], closed = false, per = 6): Point[] {
  const count = points.length;
  if (count < 3) return [...points];
  const result: Point[] = [];
  const mix = (f: (k: 0 | 1 | 2) => number): Point => [f(0), f(1), f(2)];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const b = points[i]!;
    const c = points[(i + 1) % count]!;
    const a = closed || i > 0 ? points[(i + count - 1) % count]! : mix((k) => 2 * b[k] - c[k]);
    const d = closed || i + 2 < count ? points[(i + 2) % count]! : mix((k) => 2 * c[k] - b[k]);
    for (let step = 0; step < per; step++) {
      const t = step / per;
      result.push(mix((k) => (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t ** 2 + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3) / 2));
    }
  }
  return closed ? result : [...result, points[count - 1]!];
}

/** One number, or several stretched evenly over `count` places, as toolbox/spread.py does. */
export function spread(values: number | readonly number[], count: number): number[] {
  if (typeof values === 'number') return Array.from({ length: count }, () => values);
  const last = values.length - 1;
  return Array.from({ length: count }, (_, i) => {
    const at = (i * last) / Math.max(count - 1, 1);
    const low = Math.min(Math.floor(at), Math.max(last - 1, 0));
    return values[low]! * (1 - (at - low)) + (values[low + 1] ?? values[low]!) * (at - low);
  });
}

/** The outline carried along a path, as toolbox/sweep.py does. */
export function sweptPoints(path: readonly Point[], outline: readonly (readonly [number, number])[], scales: readonly number[], closed: boolean, up?: Point): Point[] {
  let side: vec3 | null = null;
  return path.flatMap((spot, i) => {
    const before = closed || i > 0 ? path[(i + path.length - 1) % path.length]! : spot;
    const after = closed || i < path.length - 1 ? path[(i + 1) % path.length]! : spot;
    const ahead = vec3.normalize(vec3.create(), vec3.subtract(vec3.create(), after, before));
    if (up || !side) {
      const guide: Point = up ?? (Math.abs(ahead[2]) < 0.9 ? [0, 0, 1] : [0, 1, 0]);
      side = vec3.normalize(vec3.create(), vec3.cross(vec3.create(), ahead, guide));
    } else {
      side = vec3.normalize(vec3.create(), vec3.scaleAndAdd(vec3.create(), side, ahead, -vec3.dot(side, ahead)));
    }
    const across = side;
    const over = vec3.cross(vec3.create(), across, ahead);
    return outline.map(([u, v]): Point => [0, 1, 2].map((k) => spot[k as 0] + (across[k]! * u + over[k]! * v) * scales[i]!) as Point);
  });
}
