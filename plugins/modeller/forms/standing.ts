/** For forms that Blender stretches to an exact size: an ellipsoid that stands on z = 0 over the origin. */
import type { Point } from '../spots.ts';
import { ballPoints } from './points.ts';

export function standingPoints(size: readonly number[]): Point[] {
  return ballPoints(size).map(([x, y, z]) => [x, y, z + size[2]! / 2]);
}
