/** Where the copies of a thing go: a place and a turn, then repeats, each applied to all spots so far. */
import { glMatrix, mat4, vec3 } from 'gl-matrix';
import { z } from 'zod';
import { BozzettoError } from '#core/index.ts';
import { evaluate, toPython, type Environment } from './expression.ts';

// Its default of single precision would show in the scripts' numbers.
glMatrix.setMatrixArrayType(Array);

export type Point = [number, number, number];

const Num = z.union([z.number(), z.string()]);
const Vec3 = z.tuple([Num, Num, Num]);

/** `around` z (`sweep` degrees, a whole turn if absent), `along` a step, or `mirror` at x = 0 or y = 0. */
export const Repeat = z.union([
  z.strictObject({ around: Num, start: Num.optional(), sweep: Num.optional() }),
  z.strictObject({ along: Num, step: Vec3, centred: z.boolean().optional() }),
  z.strictObject({ mirror: z.enum(['x', 'y']) }),
]);
export type Repeat = z.infer<typeof Repeat>;

/** Metres; degrees about x, y, z in that order. */
export const Place = z.strictObject({ at: Vec3.optional(), turn: Vec3.optional(), repeat: z.array(Repeat).optional() });
export type Place = z.infer<typeof Place>;

/** Copies of one thing: a plan may come from a model or a stranger's kind. */
const MOST_COPIES = 20_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** One matrix for each copy. */
export function spots(place: Place, environment: Environment): mat4[] {
  const value = (num: number | string) => evaluate(num, environment);
  const point = (vector: readonly (number | string)[]) => vec3.fromValues(...(vector.map(value) as Point));
  const first = mat4.fromTranslation(mat4.create(), point(place.at ?? [0, 0, 0]));
  const [x, y, z] = point(place.turn ?? [0, 0, 0]);
  mat4.rotateZ(first, first, radians(z!));
  mat4.rotateY(first, first, radians(y!));
  mat4.rotateX(first, first, radians(x!));
  let all = [first];
  for (const repeat of place.repeat ?? []) all = repeated(all, repeat, value, point);
  return all;
}

function repeated(all: mat4[], repeat: Repeat, value: (num: number | string) => number, point: (vector: readonly (number | string)[]) => vec3): mat4[] {
  if ('mirror' in repeat) {
    if (2 * all.length > MOST_COPIES) throw new BozzettoError('E_PLAN_INVALID', `a repeat makes more than ${MOST_COPIES} copies`);
    const flip = mat4.fromScaling(mat4.create(), repeat.mirror === 'x' ? [-1, 1, 1] : [1, -1, 1]);
    return [...all, ...all.map((spot) => mat4.multiply(mat4.create(), flip, spot))];
  }
  const count = Math.floor(value('around' in repeat ? repeat.around : repeat.along));
  if (count * all.length > MOST_COPIES) throw new BozzettoError('E_PLAN_INVALID', `a repeat makes ${count} × ${all.length} copies; at most ${MOST_COPIES} are made`);
  return Array.from({ length: count }, (_, i) => {
    let move: mat4;
    if ('around' in repeat) {
      const sweep = value(repeat.sweep ?? 360);
      const step = Math.abs(sweep) >= 360 ? sweep / count : sweep / Math.max(count - 1, 1);
      move = mat4.fromZRotation(mat4.create(), radians(value(repeat.start ?? 0) + step * i));
    } else {
      const factor = (repeat.centred ? -(count - 1) / 2 : 0) + i;
      move = mat4.fromTranslation(mat4.create(), vec3.scale(vec3.create(), point(repeat.step), factor));
    }
    return all.map((spot) => mat4.multiply(mat4.create(), move, spot));
  }).flat();
}

/** A matrix times points. */
export function moved(spot: mat4, points: Point[]): Point[] {
  return points.map((point) => [...vec3.transformMat4(vec3.create(), point, spot)] as Point);
}

const vector = (values: readonly (number | string)[]) => `(${values.map(toPython).join(', ')})`;

/** The same as Python: a list of spots. */
export function spotsToPython(place: Place): string {
  const args = [place.at && `at=${vector(place.at)}`, place.turn && `turn=${vector(place.turn)}`].filter(Boolean);
  let text = `[spot(${args.join(', ')})]`;
  for (const repeat of place.repeat ?? []) {
    if ('mirror' in repeat) text = `mirrored("${repeat.mirror}", ${text})`;
    else if ('around' in repeat) {
      const more = [repeat.start !== undefined && `start=${toPython(repeat.start)}`, repeat.sweep !== undefined && `sweep_angle=${toPython(repeat.sweep)}`].filter(Boolean);
      text = `around(${[toPython(repeat.around), text, ...more].join(', ')})`;
    } else text = `along(${toPython(repeat.along)}, ${vector(repeat.step)}, ${text}${repeat.centred ? ', centred=True' : ''})`;
  }
  return text;
}
