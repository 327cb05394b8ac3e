/** What a form will measure, told before Blender runs: the plan's sizes come from here, and Blender's facts are held against them. */
import { mat4 } from 'gl-matrix';
import { BozzettoError, type PlanItem } from '#core/index.ts';
import { evaluate, type Environment } from './expression.ts';
import type { Form } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { moved, spots, type Place, type Point } from './spots.ts';

/** Arguments whose strings are words and not expressions. */
const WORDS = new Set(['type', 'edges', 'plane', 'axis', 'tip', 'aim', 'words', 'mirror']);

const PLACE = new Set(['at', 'turn', 'repeat']);

const isForm = (value: unknown): value is Form => typeof value === 'object' && value !== null && typeof (value as Form).type === 'string';

/** The form's own arguments with every expression evaluated; forms inside it are left as they are. */
function settled(value: unknown, environment: Environment, key = ''): unknown {
  if (typeof value === 'string') return WORDS.has(key) ? value : evaluate(value, environment);
  if (Array.isArray(value)) return value.map((each) => settled(each, environment, key));
  if (isForm(value)) return value;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, settled(each, environment, name)]));
  return value;
}

/** The form's spec and checked arguments. Throws E_PLAN_INVALID naming the form and what is wrong. */
export function resolved(form: Form, environment: Environment) {
  const spec = Object.hasOwn(FORMS, form.type) ? FORMS[form.type] : undefined;
  if (!spec) throw new BozzettoError('E_PLAN_INVALID', `there is no form "${form.type}"; the forms are ${Object.keys(FORMS).join(', ')}`);
  const own = Object.fromEntries(Object.entries(form).filter(([key]) => key !== 'type' && !PLACE.has(key)));
  const result = spec.schema.safeParse(settled(own, environment));
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new BozzettoError('E_PLAN_INVALID', `form ${form.type}: ${path.join('.')}: ${message}`, { cause: result.error });
  }
  return { spec, args: result.data };
}

/** How many copies a part has, and the world-axis size of the first: null where it can't be told. */
export function extentOf(form: Form, place: Place, { places, stretch }: Pick<PlanItem, 'places' | 'stretch'>, environment: Environment): { count: number; size: Point | null } {
  const copies = spots(place, environment);
  const { at, turn } = places[0]!;
  const world = mat4.fromTranslation(mat4.create(), at.map((num) => evaluate(num, environment)));
  mat4.rotateZ(world, world, (turn * Math.PI) / 180);
  mat4.scale(world, world, stretch);
  const outline = hull(form, environment);
  const [min, max] = outline ? bounds(moved(mat4.multiply(mat4.create(), world, copies[0]!), outline)) : [null, null];
  return { count: copies.length * places.length, size: min && max && [Math.max(max[0] - min[0], 0), Math.max(max[1] - min[1], 0), Math.max(max[2] - min[2], 0)] };
}

/** Points whose bounding box is the form's own, its place left out; null where it can't be told. */
export function hull(form: Form, environment: Environment): Point[] | null {
  const { spec, args } = resolved(form, environment);
  return spec.hull(args, (inner) => placedHull(inner as Form, environment) ?? []);
}

/** Points of one hull: repeats inside repeats multiply. */
const MOST_POINTS = 1_000_000;

/** The same with the form's own `at`, `turn` and `repeat` applied. */
export function placedHull(form: Form, environment: Environment): Point[] | null {
  const points = hull(form, environment);
  const places = points ? spots(placeOf(form), environment) : [];
  if (points && points.length * places.length > MOST_POINTS) throw new BozzettoError('E_PLAN_INVALID', `form ${form.type} is repeated ${places.length} times, which is too often for what it repeats`);
  return points && places.flatMap((spot) => moved(spot, points));
}

export function placeOf({ at, turn, repeat }: Place): Place {
  return { ...(at && { at }), ...(turn && { turn }), ...(repeat && { repeat }) };
}

/** The forms inside this one. */
export function inner(form: Form): Form[] {
  return Object.values(form).flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isForm);
}

/** Relative error to allow between the hull and the finished mesh. */
export function slack(form: Form, turned = isTurned(form)): number {
  const spec = Object.hasOwn(FORMS, form.type) ? FORMS[form.type] : undefined;
  const own = (turned ? spec?.turnedSlack : undefined) ?? spec?.slack ?? 0.02;
  return form.type === 'fitted' ? own : Math.max(own, ...inner(form).map((each) => slack(each, turned || isTurned(each))));
}

/** Whether a place turns what stands there. */
export function isTurned({ turn, repeat }: Place): boolean {
  return turn !== undefined || (repeat ?? []).some((each) => 'around' in each);
}

/** Whether every surface in it is closed. */
export function closed(form: Form, environment: Environment): boolean {
  const { spec, args } = resolved(form, environment);
  return (spec.closed?.(args) ?? true) && inner(form).every((each) => closed(each, environment));
}

/** The bounding box of points as [min, max]. */
export function bounds(points: readonly Point[]): [Point, Point] {
  const low: Point = [Infinity, Infinity, Infinity];
  const high: Point = [-Infinity, -Infinity, -Infinity];
  for (const point of points) {
    for (const k of [0, 1, 2] as const) {
      low[k] = Math.min(low[k], point[k]);
      high[k] = Math.max(high[k], point[k]);
    }
  }
  return [low, high];
}
