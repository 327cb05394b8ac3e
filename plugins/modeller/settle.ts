/** Words read → decisions: which parameters, options, variants and materials each item gets. */
import { BozzettoError } from '#core/index.ts';
import { describe } from './describe.ts';
import type { Kind, Parameter } from './kind.ts';
import type { ItemSettings, Look, Memo } from './settings.ts';
import type { Aspect, ItemRequest, Request } from './words/request.ts';

export type Axis = 'width' | 'depth' | 'height';
export type Kinds = Readonly<Record<string, Kind>>;

export interface Settled { memo: Memo; assumptions: string[] }

/** Throws E_COUNT_IMPOSSIBLE or E_SIZE_IMPOSSIBLE where a wish lies outside what the kind can be. */
export function settle(request: Request, kinds: Kinds, seed: number): Settled {
  const assumptions = request.ignored.map((word) => `"${word}" was not understood and left out`);
  refuseCircles(request);
  const names = itemNames(request.items);
  const items = request.items.map((item, index) => {
    const relation = request.relations.find((each) => each.item === index);
    return {
      ...settleItem(names[index]!, item, kinds[item.kind]!, assumptions),
      relation: relation ? { is: relation.relation, of: names[relation.of]! } : null,
    };
  });
  return { memo: { items, styles: request.styles, seed }, assumptions };
}

/** @throws E_BRIEF_CONTRADICTORY for "a mug on a table and the table on the mug" */
function refuseCircles({ items, relations }: Request): void {
  for (const { item, of } of relations) {
    for (let at: number | undefined = of, steps = 0; at !== undefined && steps <= items.length; steps++) {
      if (at === item) throw new BozzettoError('E_BRIEF_CONTRADICTORY', `the ${items[item]!.noun} cannot stand in relation to itself, by way of the ${items[of]!.noun}`);
      at = relations.find((each) => each.item === at)?.of;
    }
  }
}

/** What Blender's own font can write: Latin, Greek, Cyrillic, punctuation. */
const WRITABLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Sc}\p{Sm} ]*$/u;

/** @throws E_BRIEF_INVALID for letters that the font lacks */
export function lettering(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || !WRITABLE.test(line)) throw new BozzettoError('E_BRIEF_INVALID', `"${text}" cannot be written: Latin, Greek and Cyrillic letters, digits and signs can`);
  return line;
}

/** `book`, or `book_a`, `book_b` where several items share a noun. */
function itemNames(items: readonly ItemRequest[]): string[] {
  const slugs = items.map(({ kind }) => kind.replace(/[^a-z0-9]+/g, '_'));
  return slugs.map((slug, index) => {
    if (slugs.indexOf(slug) === slugs.lastIndexOf(slug)) return slug;
    return `${slug}_${String.fromCharCode(97 + slugs.slice(0, index).filter((each) => each === slug).length)}`;
  });
}

function settleItem(name: string, request: ItemRequest, kind: Kind, assumptions: string[]): ItemSettings {
  const item = emptySettings(name, kind, request.count);
  for (const { part, word } of request.shapes) if (!choose(item, kind, part, word)) assumptions.push(`a ${kind.name} has no "${word}" form here; its usual one was made`);
  for (const word of request.with) include(item, kind, word);
  for (const word of request.without) exclude(item, kind, word);
  for (const { part, count } of request.counts) setCount(item, kind, part, count, assumptions);
  for (const { part, aspect, factor } of request.stretches) resize(item, kind, part, aspect, factor);
  for (const { part, aspect, metres } of request.sizes) measure(item, kind, part, aspect, metres);
  for (const { part, material } of request.materials) paint(item, part, { base: material });
  for (const { part, color, name: colorName } of request.colors) paint(item, part, { color, colorName });
  if (request.text !== null) item.text = lettering(request.text);
  return item;
}

export function emptySettings(name: string, kind: Kind, count: number): ItemSettings {
  return {
    name, kind: kind.name, count, values: {}, options: {}, variants: {}, extent: {}, scale: 1, whole: {}, looks: {}, tweaks: [], removed: [],
    text: kind.text ?? null, relation: null, origin: null,
  };
}

/** Chooses the variant that a word names; one of the part's own first. False where there is none. */
export function choose(item: ItemSettings, kind: Kind, part: string | null, word: string): boolean {
  const fits = Object.entries(kind.variants).flatMap(([variant, choices]) =>
    Object.entries(choices).filter(([choice, { words }]) => choice === word || words.includes(word)).map(([choice, { set }]) => ({ variant, choice, set })));
  const found = fits.find(({ variant }) => part !== null && (variant === part || variant.startsWith(`${part}_`))) ?? fits[0];
  if (!found) return false;
  item.variants[found.variant] = found.choice;
  Object.assign(item.values, found.set);
  return true;
}

/** Puts an option or a removed part in. False where the kind has no such thing. */
export function include(item: ItemSettings, kind: Kind, word: string): boolean {
  const had = item.removed.length;
  item.removed = item.removed.filter((part) => part !== word);
  if (kind.options[word]) item.options[word] = true;
  const gates = gatesOf(kind, word);
  for (const gate of gates) item.options[gate] = true;
  return Boolean(kind.options[word]) || gates.length > 0 || item.removed.length < had || kind.parts.some((part) => part.name === word);
}

/** Takes an option or a part out. False where the kind has no such thing. */
export function exclude(item: ItemSettings, kind: Kind, word: string): boolean {
  const gates = kind.options[word] ? [word] : gatesOf(kind, word);
  for (const gate of gates) item.options[gate] = false;
  if (gates.length > 0) return true;
  if (!kind.parts.some((part) => part.name === word)) return false;
  if (!item.removed.includes(word)) item.removed.push(word);
  return true;
}

/** Options that decide whether a part is there. */
function gatesOf(kind: Kind, part: string): string[] {
  const own = kind.parts.filter(({ name }) => name === part);
  return [...new Set(own.flatMap(({ when }) => Object.entries(when ?? {}).filter(([key, state]) => kind.options[key] && state === true).map(([key]) => key)))];
}

/** What carries the rest: where the kind has no length for it, it grows with the whole. */
const CARRIERS = new Set(['leg', 'post', 'pole', 'stem', 'trunk', 'shaft']);

/** The parameter that drives a part's (or the whole's) aspect. */
export function driver(kind: Kind, part: string | null, aspect: Aspect | 'count'): [string, Parameter] | undefined {
  const find = (wanted: string) => Object.entries(kind.parameters).find(([, { drives }]) => drives === wanted);
  if (part === null) return find(aspect);
  const own = find(`${part}.${aspect}`) ?? (aspect === 'height' ? find(`${part}.length`) : aspect === 'length' ? find(`${part}.height`) : undefined);
  return own ?? (CARRIERS.has(part) && (aspect === 'length' || aspect === 'height') ? find('height') : undefined);
}

export function setCount(item: ItemSettings, kind: Kind, part: string, count: number, assumptions: string[]): void {
  const found = driver(kind, part, 'count');
  if (!found) {
    assumptions.push(`a ${kind.name} here has its ${part}s as they are: ${count} could not be asked for`);
    return;
  }
  const [name, { min, max }] = found;
  if (count < min || count > max) throw new BozzettoError('E_COUNT_IMPOSSIBLE', `a ${kind.name} can have ${min} to ${max} ${part}s, not ${count}`);
  item.values[name] = count;
}

const clamp = (value: number, { min, max }: Parameter) => Math.min(Math.max(value, min), max);

/** Multiplies an aspect of a part or of the whole. */
export function resize(item: ItemSettings, kind: Kind, part: string | null, aspect: Aspect, factor: number): void {
  const found = driver(kind, part, aspect);
  if (found) {
    const [name, parameter] = found;
    const now = item.values[name] ?? parameter.value;
    const next = clamp(now * factor, parameter);
    if (Math.abs(next - now) > 1e-9) {
      item.values[name] = next;
      if (part === null) delete item.extent[aspect as Axis];
      return;
    }
  }
  if (part !== null) item.tweaks.push({ part, aspect, factor });
  else if (aspect === 'size') {
    item.scale *= factor;
    for (const axis of Object.keys(item.extent) as Axis[]) item.extent[axis]! *= factor;
  }
  else for (const axis of axesOf(item, kind, aspect)) item.extent[axis] = describe(item, kind).size[axis] * factor;
}

/** Sets an aspect of a part or of the whole in metres. */
export function measure(item: ItemSettings, kind: Kind, part: string | null, aspect: Aspect, metres: number): void {
  if (part !== null) {
    const found = driver(kind, part, aspect);
    if (found && metres >= found[1].min && metres <= found[1].max) item.values[found[0]] = metres;
    else item.tweaks.push({ part, aspect, metres });
    return;
  }
  for (const axis of axesOf(item, kind, aspect)) item.extent[axis] = metres;
}

/** Which axes of the whole a word means: the length of a ladder is its height, that of a car its depth. */
function axesOf(item: ItemSettings, kind: Kind, aspect: Aspect): Axis[] {
  if (aspect === 'height' || aspect === 'width' || aspect === 'depth') return [aspect];
  if (aspect === 'diameter') return ['width', 'depth'];
  const { size } = describe(item, kind);
  const sorted = (['width', 'depth', 'height'] as const).toSorted((a, b) => size[b] - size[a]);
  if (aspect === 'thickness') return [sorted[2]!];
  return [sorted[0]!];
}

/** A look for a part, or for the whole; what is null in it is taken back. */
export function paint(item: ItemSettings, part: string | null, change: { [K in keyof Look]: Look[K] | null }): void {
  const look: Look = { ...(part === null ? item.whole : item.looks[part]) };
  for (const [key, value] of Object.entries(change) as [keyof Look, string | null][]) {
    if (value === null) delete look[key];
    else look[key] = value;
  }
  if (part === null) item.whole = look;
  else item.looks[part] = look;
}
