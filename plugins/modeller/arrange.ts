/** Where the items of a scene stand: one after the other by their relations, then the whole brought to the middle. */
import type { PlanItem } from '#core/index.ts';
import { evaluate } from './expression.ts';
import type { Kind } from './kind.ts';
import type { Description } from './describe.ts';
import type { ItemSettings } from './settings.ts';

export interface Body {
  item: ItemSettings;
  kind: Kind;
  description: Description;
}

type Spot = PlanItem['places'][number];
type Flat = [number, number];
interface Laid { body: Body; spots: { x: number; y: number; z: number; turn: number }[]; on: string | null }

/** Metres between things that stand beside each other, as a share of the smaller one's width. */
const GAP = 0.25;

const half = ({ description: { size } }: Body): Flat => [size.width / 2, size.depth / 2];

/** Places for each item, in the order given; x and y of the whole scene are centred unless items keep an earlier origin. */
export function arrange(bodies: readonly Body[]): { places: Spot[]; on: string | null }[] {
  const laid: Laid[] = [];
  const waiting = [...bodies];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ item }) => !item.relation || laid.some(({ body }) => body.item.name === item.relation!.of));
    // A ring of relations ("a on b, b on a") is broken at its first item, which then stands on the ground.
    const [body] = waiting.splice(Math.max(ready, 0), 1);
    const host = laid.find((each) => each.body.item.name === body!.item.relation?.of);
    laid.push(host ? related(body!, host, laid) : standing(body!, laid));
  }
  const [dx, dy] = middle(laid);
  const kept = bodies.length === 1 ? bodies[0]!.item.origin : null;
  return bodies.map((body) => {
    const { spots, on } = laid.find((each) => each.body === body)!;
    return { on, places: spots.map(({ x, y, z, turn }) => placed(body, kept ? { x: 0, y: 0, z, turn } : { x: x - dx, y: y - dy, z, turn }, kept)) };
  });
}

/** Moves from the middle of an item's footprint to its origin, which need not be the same. */
function placed(body: Body, { x, y, z, turn }: { x: number; y: number; z: number; turn: number }, origin: Flat | null): Spot {
  const { low, high, stretch } = body.description;
  if (origin) return { at: [origin[0], origin[1], round(z - low[2] * stretch[2])], turn };
  const [mx, my] = [((low[0] + high[0]) / 2) * stretch[0], ((low[1] + high[1]) / 2) * stretch[1]];
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return { at: [round(x - (mx * c - my * s)), round(y - (mx * s + my * c)), round(z - low[2] * stretch[2])], turn };
}

/** Tenths of a millimetre are enough for places, and make scripts readable. */
const round = (value: number) => Math.round(value * 1e5) / 1e5 || 0;

const ends = ({ body, spots }: Laid, side: 1 | -1) => Math.max(...spots.map(({ x }) => side * x)) + half(body)[0];

/** On the ground, to the right of what stands there. */
function standing(body: Body, laid: readonly Laid[]): Laid {
  const [width] = half(body);
  const right = laid.filter(({ on }) => on === null).map((each) => ends(each, 1));
  const start = right.length > 0 ? Math.max(...right) + gap(body) + width : 0;
  const step = 2 * width + gap(body);
  return { body, on: null, spots: Array.from({ length: body.item.count }, (_, i) => ({ x: start + i * step, y: 0, z: 0, turn: 0 })) };
}

const gap = (body: Body) => Math.max(2 * half(body)[0] * GAP, 0.02);

function related(body: Body, host: Laid, laid: readonly Laid[]): Laid {
  const { count } = body.item;
  const [w, d] = half(body);
  const [hw, hd] = half(host.body);
  const many = <T>(make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const ground = { z: 0, turn: 0 };
  switch (body.item.relation!.is) {
    case 'on':
    case 'in':
      return upon(body, host, laid, body.item.relation!.is);
    case 'above':
      return { body, on: null, spots: many((i) => ({ x: (i - (count - 1) / 2) * (2 * w + gap(body)), y: 0, z: host.body.description.size.height * 1.3, turn: 0 })) };
    case 'under':
      return { body, on: null, spots: many((i) => ({ ...ground, x: (i - (count - 1) / 2) * (2 * w + gap(body)), y: 0 })) };
    case 'around':
      return { body, on: null, spots: many((i) => {
        const angle = -90 + (360 * i) / count;
        const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
        // As far out as the host's own edge in that direction, and half of the guest.
        const edge = Math.min(hw / Math.max(Math.abs(c), 1e-6), hd / Math.max(Math.abs(s), 1e-6), Math.hypot(hw, hd) * 0.85);
        return { x: c * (edge + d * 1.15), y: s * (edge + d * 1.15), z: 0, turn: angle - 90 };
      }) };
    case 'behind':
      return { body, on: null, spots: many((i) => ({ ...ground, x: (i - (count - 1) / 2) * (2 * w + gap(body)), y: hd + gap(body) + d })) };
    case 'in front of':
      return { body, on: null, spots: many((i) => ({ ...ground, x: (i - (count - 1) / 2) * (2 * w + gap(body)), y: -(hd + gap(body) + d) })) };
    case 'left of':
      return row(body, laid, -1);
    case 'beside':
    case 'right of':
    default:
      return row(body, laid, 1);
  }
}

/** A row to the left (-x) or right of all that stands there, on the ground. */
function row(body: Body, laid: readonly Laid[], side: 1 | -1): Laid {
  const start = Math.max(...laid.filter(({ on }) => on === null).map((each) => ends(each, side)));
  const [w] = half(body);
  return { body, on: null, spots: Array.from({ length: body.item.count }, (_, i) => ({ x: side * (start + gap(body) + w + i * (2 * w + gap(body))), y: 0, z: 0, turn: 0 })) };
}

/** On the host's surface or in its hollow: all guests of one host share the room, in one row or in several. */
function upon(body: Body, host: Laid, laid: readonly Laid[], relation: 'on' | 'in'): Laid {
  const { kind, description: { environment, stretch, high, size } } = host.body;
  const room = relation === 'in' ? (kind.hollow ?? kind.surface) : (kind.surface ?? kind.hollow);
  const value = (num: number | string) => evaluate(num, environment);
  const [width, depth] = room ? [value(room.width) * stretch[0], value(room.depth) * stretch[1]] : [size.width * 0.7, size.depth * 0.7];
  const z = (room ? value(room.z) : high[2]) * stretch[2] - host.body.description.low[2] * stretch[2];
  const before = laid.filter(({ on, body: { item } }) => on === host.body.item.name && item.relation?.is === relation);
  const taken = before.flatMap((each) => each.spots.map(() => 2 * half(each.body)[0]));
  const [w, d] = half(body);
  const own = Array.from({ length: body.item.count }, () => 2 * w);
  const widths = [...taken, ...own];
  const total = widths.reduce((sum, each) => sum + each, 0);
  const { x: hx, y: hy, z: hz } = host.spots[0]!;
  if (total <= width || widths.length === 1) {
    const space = Math.min((width - total) / (widths.length + 1), Math.max(w, 0.05));
    let x = -(total + space * (widths.length - 1)) / 2;
    const centres = widths.map((each) => { const at = x + each / 2; x += each + space; return at; });
    let next = 0;
    for (const each of before) for (const spot of each.spots) spot.x = hx + centres[next++]!;
    return { body, on: host.body.item.name, spots: own.map((_, i) => ({ x: hx + centres[next + i]!, y: hy, z: hz + z, turn: 0 })) };
  }
  const columns = Math.max(1, Math.floor(width / (2 * w)));
  return { body, on: host.body.item.name, spots: own.map((_, i) => {
    const [column, rank] = [i % columns, Math.floor(i / columns)];
    const rows = Math.ceil(own.length / columns);
    return { x: hx + (column - (Math.min(columns, own.length) - 1) / 2) * 2 * w, y: hy + (rank - (rows - 1) / 2) * Math.min(2 * d, depth / rows), z: hz + z, turn: 0 };
  }) };
}

/** The middle of the scene's footprint. */
function middle(laid: readonly Laid[]): Flat {
  const boxes = laid.flatMap(({ body, spots }) => spots.map(({ x, y, turn }) => {
    const [w, d] = half(body);
    const [c, s] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
    return { x, y, w: w * c + d * s, d: w * s + d * c };
  }));
  const side = (low: number, high: number) => (low + high) / 2;
  return [
    side(Math.min(...boxes.map(({ x, w }) => x - w)), Math.max(...boxes.map(({ x, w }) => x + w))),
    side(Math.min(...boxes.map(({ y, d }) => y - d)), Math.max(...boxes.map(({ y, d }) => y + d))),
  ];
}
