/** What a printer cares about, measured on triangles. Metres, y up. */

export interface Body { name: string; positions: Float64Array; indices: Uint32Array }
type Point = [number, number, number];

const corner = ({ positions, indices }: Body, n: number): Point => {
  const at = indices[n]! * 3;
  return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
};
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/**
 * Areas in m²: of what lies flat on the ground, of what hangs over by more than `degrees` from the upright, and of all.
 * @param tolerance metres that the ground may be uneven by.
 */
export function areas(bodies: readonly Body[], degrees: number, tolerance: number): { base: number; overhang: number; total: number } {
  let ground = Infinity;
  for (const { positions } of bodies) for (let n = 1; n < positions.length; n += 3) ground = Math.min(ground, positions[n]!);
  // A wall that leans out by `degrees` faces the ground by as much.
  const steep = -Math.sin((degrees * Math.PI) / 180);
  let [base, overhang, total] = [0, 0, 0];
  for (const body of bodies) {
    for (let n = 0; n < body.indices.length; n += 3) {
      const [a, b, c] = [corner(body, n), corner(body, n + 1), corner(body, n + 2)];
      const normal = cross(minus(b, a), minus(c, a));
      const length = Math.hypot(...normal);
      if (length === 0) continue;
      const down = normal[1] / length;
      const area = length / 2;
      total += area;
      if (down > steep - 1e-9) continue;
      if (Math.max(a[1], b[1], c[1]) <= ground + tolerance) base += area;
      else overhang += area;
    }
  }
  return { base, overhang, total };
}

/** Samples of all bodies together, and ray tests that they may cost: some tenths of a second. */
const SAMPLES = 400;
const TESTS = 12_000_000;

/** The thinnest wall: from points on the surface straight inwards to the other side of the same body. Null where no ray came out anywhere. */
export function thinnest(bodies: readonly Body[], random: () => number): { name: string; metres: number } | null {
  const all = bodies.reduce((sum, { indices }) => sum + indices.length / 3, 0);
  const samples = Math.max(8, Math.min(SAMPLES, Math.floor(TESTS / Math.max(all, 1))));
  let thin: { name: string; metres: number } | null = null;
  for (const body of bodies) {
    const count = body.indices.length / 3;
    const own = Math.max(6, Math.round((samples * count) / all));
    for (let n = 0; n < Math.min(own, count * 2); n += 1) {
      const triangle = Math.floor(random() * count) * 3;
      const [a, b, c] = [corner(body, triangle), corner(body, triangle + 1), corner(body, triangle + 2)];
      const normal = cross(minus(b, a), minus(c, a));
      const length = Math.hypot(...normal);
      if (length < 1e-12) continue;
      const inwards: Point = [-normal[0] / length, -normal[1] / length, -normal[2] / length];
      // Off the middle, so that a ray does not run along the seam of two triangles.
      const [u, v] = [0.3 + 0.1 * random(), 0.3 + 0.1 * random()];
      const from = [0, 1, 2].map((k) => a[k]! + u * (b[k]! - a[k]!) + v * (c[k]! - a[k]!)) as Point;
      const metres = through(body, from, inwards, triangle);
      if (metres !== null && (!thin || metres < thin.metres)) thin = { name: body.name, metres };
    }
  }
  return thin;
}

/** Metres to the first surface that faces along the ray: Möller and Trumbore's test. */
function through(body: Body, from: Point, along: Point, own: number): number | null {
  let nearest = Infinity;
  for (let n = 0; n < body.indices.length; n += 3) {
    if (n === own) continue;
    const a = corner(body, n);
    const [ab, ac] = [minus(corner(body, n + 1), a), minus(corner(body, n + 2), a)];
    const p = cross(along, ac);
    const determinant = dot(ab, p);
    if (determinant > -1e-15) continue; // it faces the ray or lies along it
    const s = minus(from, a);
    const u = dot(s, p) / determinant;
    if (u < 0 || u > 1) continue;
    const q = cross(s, ab);
    const v = dot(along, q) / determinant;
    if (v < 0 || u + v > 1) continue;
    const t = dot(ac, q) / determinant;
    if (t > 1e-7 && t < nearest) nearest = t;
  }
  return nearest === Infinity ? null : nearest;
}
