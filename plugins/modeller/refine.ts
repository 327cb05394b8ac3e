/** A person's changes, made to the decisions of an earlier plan; and the facts that show that nothing else changed. */
import { BozzettoError, type Acceptance, type Plan, type PlanPart } from '#core/index.ts';
import { describe } from './describe.ts';
import type { Kind } from './kind.ts';
import { STYLES } from './looks.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import { bounds, hull } from './measure.ts';
import { choose, driver, exclude, include, lettering, measure, paint, resize, setCount, type Kinds } from './settle.ts';
import type { ItemSettings, Memo } from './settings.ts';
import type { Aspect, Edit } from './words/request.ts';

export interface Refined {
  memo: Memo;
  /** Items that changed as a whole. */
  items: Set<string>;
  /** `item/part` of the parts that a change named, or that follow one. */
  parts: Set<string>;
  /** Parts (`item/part`) and items that only got another look. */
  painted: Set<string>;
  assumptions: string[];
}

/** @throws E_FEEDBACK_UNKNOWN where a kind has no such part or choice; E_COUNT_IMPOSSIBLE, E_SIZE_IMPOSSIBLE as for a brief. */
export function refine(memo: Memo, edits: readonly Edit[], kinds: Kinds, library: Materials = MATERIALS): Refined {
  const next = structuredClone(memo);
  const refined: Refined = { memo: next, items: new Set(), parts: new Set(), painted: new Set(), assumptions: [] };
  for (const edit of edits) {
    const items = next.items.filter((item) => (edit.item === null || item.name === edit.item) && concerns(edit, item, kinds[item.kind]!));
    if (items.length === 0) throw new BozzettoError('E_FEEDBACK_UNKNOWN', `there is no ${edit.part ?? edit.item ?? 'such part'} here to change`);
    for (const item of items) change(item, kinds[item.kind]!, edit, refined, library);
  }
  return refined;
}

/** A change of a part concerns the items that have it, or can have it. */
function concerns({ part }: Edit, item: ItemSettings, kind: Kind): boolean {
  return part === null || Boolean(kind.options[part]) || kind.parts.some(({ name }) => name === part);
}

function change(item: ItemSettings, kind: Kind, edit: Edit, refined: Refined, library: Materials): void {
  const unknown = (what: string) => new BozzettoError('E_FEEDBACK_UNKNOWN', `the ${kind.name} here has no ${what}`);
  const { part } = edit;
  if (edit.do === 'color' || edit.do === 'material') refined.painted.add(part === null ? item.name : `${item.name}/${part}`);
  else if (part === null) refined.items.add(item.name);
  else for (const name of following(kind, [part, ...gatedBy(kind, part)])) refined.parts.add(`${item.name}/${name}`);
  switch (edit.do) {
    case 'resize': return resize(item, kind, part, edit.aspect, edit.factor);
    case 'measure': return measure(item, kind, part, edit.aspect, edit.metres);
    case 'material': return paint(item, part, { base: edit.material, color: null, colorName: null });
    case 'color': return recolor(item, part, edit, library);
    case 'grow': return measure(item, kind, part, edit.aspect, grown(item, kind, part, edit.aspect, edit.metres));
    case 'text':
      if (!JSON.stringify(kind.parts).includes('"$text"')) throw unknown('lettering');
      item.text = lettering(edit.text);
      item.removed = item.removed.filter((name) => !JSON.stringify(kind.parts.filter((each) => each.name === name)).includes('"$text"'));
      return;
    case 'shape': {
      if (STYLES.includes(edit.word) && !choose(item, kind, part, edit.word)) {
        refined.memo.styles = [...refined.memo.styles.filter((style) => !STYLES.includes(style)), edit.word];
        for (const { name } of refined.memo.items) refined.items.add(name);
        return;
      }
      if (!choose(item, kind, part, edit.word)) throw unknown(`"${edit.word}" form`);
      for (const { name, when } of kind.parts) if (Object.keys(when ?? {}).some((key) => kind.variants[key] && edit.word in kind.variants[key])) refined.parts.add(`${item.name}/${name}`);
      return;
    }
    case 'count':
    case 'multiply':
    case 'more': {
      const now = part === null ? item.count : countOf(item, kind, part);
      const wanted = edit.do === 'count' ? edit.count : edit.do === 'more' ? (now ?? 0) + edit.by : Math.round((now ?? 0) * edit.factor);
      if (part === null) item.count = atLeastOne(wanted, kind.name);
      else if (now === undefined) throw unknown(`number of ${part}s to choose`);
      else setCount(item, kind, part, wanted, refined.assumptions);
      return;
    }
    case 'add':
      if (part === null || !include(item, kind, part)) throw unknown(part ?? 'such part');
      return;
    case 'remove':
      if (part === null || !exclude(item, kind, part)) throw unknown(part ?? 'such part');
  }
}

function atLeastOne(count: number, what: string): number {
  if (count < 1 || count > 200) throw new BozzettoError('E_COUNT_IMPOSSIBLE', `there can be 1 to 200 of ${what}, not ${count}`);
  return count;
}

function countOf(item: ItemSettings, kind: Kind, part: string): number | undefined {
  const found = driver(kind, part, 'count');
  return found && (item.values[found[0]] ?? found[1].value);
}

/** What an aspect measures now, in metres, and so much more. */
function grown(item: ItemSettings, kind: Kind, part: string | null, aspect: Aspect, more: number): number {
  const { parts, environment, size } = describe(item, kind);
  const found = driver(kind, part, aspect);
  if (found) return atLeast(environment[found[0]]! + more);
  if (part === null) return atLeast(size[aspect === 'width' || aspect === 'depth' || aspect === 'height' ? aspect : 'height'] + more);
  const points = parts.filter(({ name }) => name === part).flatMap(({ form }) => hull(form, environment) ?? []);
  const [low, high] = bounds(points);
  const sides = [0, 1, 2].map((k) => high[k]! - low[k]!);
  return atLeast((aspect === 'width' ? sides[0]! : aspect === 'depth' ? sides[1]! : aspect === 'height' ? sides[2]! : aspect === 'thickness' ? Math.min(...sides) : Math.max(...sides)) + more);
}

function atLeast(metres: number): number {
  if (metres < 0.001) throw new BozzettoError('E_SIZE_IMPOSSIBLE', 'nothing would be left of it');
  return metres;
}

/** Paint covers what wood or metal was asked for; cloth or glass keeps being what it is. */
function recolor(item: ItemSettings, part: string | null, { color, name }: { color: string; name: string }, library: Materials): void {
  const base = (part === null ? item.whole : item.looks[part])?.base;
  const cover = base !== undefined && ['wood', 'metal'].includes(library[base]!.family);
  paint(item, part, { color, colorName: name, ...(cover && { base: null }) });
}

/** Parts that an option of this name brings. */
function gatedBy(kind: Kind, option: string): string[] {
  return kind.parts.filter(({ when }) => when && option in when).map(({ name }) => name);
}

/** These parts, and all that follow or hang on them. */
function following(kind: Kind, names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const { name, follows = [], parent } of kind.parts) if ([...follows, parent].some((each) => each !== undefined && all.has(each))) all.add(name);
  }
  return all;
}

/** For every part that was there before and that nobody named: it must be what it was, vertex for vertex (where it only moved: in its own frame). */
export function unchangedFacts(before: Plan, after: Plan, { items, parts, painted, memo }: Refined, kinds: Kinds): Acceptance[] {
  const old = new Map(before.parts.map((part) => [part.name, part]));
  const own = (part: PlanPart) => (memo.items.length > 1 ? part.name.slice(part.item.length + 1) : part.name);
  const environments = [before, after].map((plan) => JSON.stringify(Object.fromEntries(Object.entries(plan.parameters).map(([name, { value }]) => [name, value]))));
  const facts: Acceptance[] = [];
  for (const part of after.parts) {
    const was = old.get(part.name);
    if (!was || was.count !== part.count || items.has(part.item) || parts.has(`${part.item}/${own(part)}`)) continue;
    const repainted = painted.has(part.item) || painted.has(`${part.item}/${own(part)}`);
    const still = !repainted && (environments[0] === environments[1] || stays(part, was, before, after, kinds));
    facts.push({
      id: `${part.name}.unchanged`, text: `${part.name} is unchanged`, measure: still ? 'unchanged' : 'same shape', of: part.name,
      wanted: 'as before', tolerance: 0, required: true,
    });
  }
  return facts;
}

/** Whether a part's place is the same in both plans. */
function stays(part: PlanPart, was: PlanPart, before: Plan, after: Plan, kinds: Kinds): boolean {
  const spotOf = (plan: Plan, { item: name }: PlanPart) => {
    const item = (plan.planner.memo as Memo).items.find((each) => each.name === name)!;
    const { environment, stretch } = describe(item, kinds[item.kind]!);
    const names = JSON.stringify([part.place, part.form]).match(/[a-z_][a-z0-9_]*/g) ?? [];
    const used = names.map((each) => environment[each] ?? environment[each.slice(name.length + 1)]);
    return JSON.stringify([used, stretch, plan.items.find((each) => each.name === name)!.places]);
  };
  return spotOf(before, was) === spotOf(after, part);
}
