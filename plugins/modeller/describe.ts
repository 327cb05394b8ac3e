/** One item of a scene, worked out: which parts it has, at which parameter values, and how large it will be. */
import { BozzettoError } from '#core/index.ts';
import { evaluate, type Environment } from './expression.ts';
import type { Kind, KindPart } from './kind.ts';
import { bounds, hull } from './measure.ts';
import type { Axis } from './settle.ts';
import type { ItemSettings } from './settings.ts';
import { moved, spots, type Point } from './spots.ts';
import { tweaked } from './tweak.ts';

export interface Description {
  parts: KindPart[];
  /** Parameters and derived values. */
  environment: Environment;
  /** Factors on x, y, z that bring it to the asked size. */
  stretch: Point;
  /** Before stretching: lowest and highest corner. */
  low: Point;
  high: Point;
  /** After stretching. */
  size: Record<Axis, number>;
}

const AXES = ['width', 'depth', 'height'] as const;
const LEAST = 0.001;
const MOST = 200;

/** @throws E_SIZE_IMPOSSIBLE outside 1 mm … 200 m, E_PLAN_INVALID where a kind's own arithmetic fails. */
export function describe(item: ItemSettings, kind: Kind): Description {
  const values = { ...item.values };
  for (const [axis, wanted] of Object.entries(item.extent) as [Axis, number][]) {
    if (!(wanted >= LEAST && wanted <= MOST)) throw new BozzettoError('E_SIZE_IMPOSSIBLE', `a ${kind.name} of ${wanted} m ${axis} cannot be made`);
    reach(item, kind, values, axis, wanted);
  }
  const now = measured(item, kind, values);
  const stretch = stretchOf(item, now.size);
  const size = Object.fromEntries(AXES.map((axis, k) => [axis, now.size[axis] * stretch[k]!])) as Record<Axis, number>;
  const largest = Math.max(...Object.values(size));
  if (largest < LEAST || largest > MOST) throw new BozzettoError('E_SIZE_IMPOSSIBLE', `a ${kind.name} of ${largest.toPrecision(3)} m cannot be made`);
  return { ...now, stretch, size };
}

/** Moves the parameter that drives an axis until the axis measures what was asked, or the parameter's limit is met. */
function reach(item: ItemSettings, kind: Kind, values: Record<string, number>, axis: Axis, wanted: number): void {
  const found = Object.entries(kind.parameters).find(([, { drives }]) => drives === axis);
  if (!found) return;
  const [name, { value, min, max }] = found;
  const start = values[name] ?? value;
  const sizeAt = (at: number) => measured(item, kind, { ...values, [name]: at }).size[axis];
  let at = start;
  for (let step = 0; step < 12 && Math.abs(sizeAt(at) - wanted) > 1e-6; step++) {
    const slope = (sizeAt(at * 1.001) - sizeAt(at)) / (at * 0.001);
    if (!(Math.abs(slope) > 1e-6)) break;
    at = Math.min(Math.max(at + (wanted - sizeAt(at)) / slope, min), max);
  }
  // A size far from the usual is a model of the thing, not a thing of odd proportions: then the whole is scaled instead.
  if (Math.abs(sizeAt(at) - wanted) < wanted * 0.001) values[name] = Number(at.toFixed(6));
}

function measured(item: ItemSettings, kind: Kind, values: Readonly<Record<string, number>>) {
  const environment: Record<string, number> = {};
  for (const [name, { value }] of Object.entries(kind.parameters)) environment[name] = values[name] ?? value;
  for (const [name, expression] of Object.entries(kind.derived)) environment[name] = evaluate(expression, environment);
  const parts = partsOf(item, kind, environment);
  const points = parts.flatMap((part) => spots(part, environment).flatMap((spot) => moved(spot, hull(part.form, environment) ?? [])));
  const [low, high] = bounds(points);
  const size = Object.fromEntries(AXES.map((axis, k) => [axis, high[k]! - low[k]!])) as Record<Axis, number>;
  return { parts, environment, low, high, size };
}

/** The parts whose conditions hold and that nobody removed, tweaks applied. */
function partsOf(item: ItemSettings, kind: Kind, environment: Environment): KindPart[] {
  const state = (key: string) => kind.options[key] ? (item.options[key] ?? kind.options[key].on) : (item.variants[key] ?? Object.keys(kind.variants[key] ?? {})[0]);
  const removed = new Set(item.removed);
  const parts = kind.parts.filter((part) => Object.entries(part.when ?? {}).every(([key, wanted]) => [wanted].flat().includes(state(key)!)));
  for (const part of parts) if (part.parent && removed.has(part.parent)) removed.add(part.name);
  const left = parts.filter((part) => !removed.has(part.name) && spots(part, environment).length > 0);
  if (left.length === 0) throw new BozzettoError('E_FEEDBACK_UNKNOWN', `nothing would be left of the ${kind.name}`);
  return left.map((part) => tweaked(lettered(part, item.text), item.tweaks, environment));
}

/** Puts the item's text where a form says `$text`. */
function lettered(part: KindPart, text: string | null): KindPart {
  return JSON.stringify(part.form).includes('"$text"')
    ? { ...part, form: JSON.parse(JSON.stringify(part.form), (_, value: unknown) => (value === '$text' ? (text ?? 'Bozzetto') : value)) }
    : part;
}

/** One wanted axis scales the whole; two or three stretch it. */
function stretchOf(item: ItemSettings, size: Record<Axis, number>): Point {
  const factors = AXES.map((axis) => (item.extent[axis] === undefined ? null : item.extent[axis] / size[axis]));
  const asked = factors.filter((factor) => factor !== null);
  const others = asked.length === 0 ? item.scale : Math.exp(asked.reduce((sum, factor) => sum + Math.log(factor), 0) / asked.length);
  return factors.map((factor) => (asked.length > 1 && factor !== null ? factor : others)) as Point;
}
