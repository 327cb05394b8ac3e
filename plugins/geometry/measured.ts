/** What all checks work from: the scene, the plan, and how to say a length. */
import { objectNames, type Brief, type Check, type ObjectFact, type Plan, type PlanPart, type Report, type ReviewPayload, type SceneFacts } from '#core/index.ts';

export interface Measured {
  brief: Brief;
  /** Null where a person brought the script. */
  plan: Plan | null;
  before: Report | null;
  scene: SceneFacts;
  object(name: string): ObjectFact | undefined;
}

/** One question about the scene: its answers as checks. */
export type Question = (measured: Measured) => Check[];

export function measured({ brief, plan, before, report }: ReviewPayload): Measured | null {
  if (!report.scene) return null;
  const objects = new Map(report.scene.objects.map((object) => [object.name, object]));
  return { brief, plan, before: before?.report ?? null, scene: report.scene, object: (name) => objects.get(name) };
}

export const FROM = 'geometry';

export function check(id: string, text: string, about: string | null, wanted: string | number, found: string | number, pass: boolean, required = true): Check {
  return { id, text, about, wanted, measured: found, pass, required, from: FROM };
}

/** The objects of a part that are there. */
export function objectsOf({ object }: Pick<Measured, 'object'>, part: PlanPart): ObjectFact[] {
  return objectNames(part).flatMap((name) => object(name) ?? []);
}

/** The objects of an item: those below its roots. */
export function objectsOfItem({ scene }: Pick<Measured, 'scene'>, plan: Plan, item: string): ObjectFact[] {
  const roots = rootsOf(plan, item);
  return scene.objects.filter(({ root }) => roots.includes(root));
}

/** Names of an item's root objects: `desk`, or `book_1`, `book_2`. */
export function rootsOf(plan: Plan, item: string): string[] {
  const count = plan.items.find(({ name }) => name === item)?.places.length ?? 0;
  return count === 1 ? [item] : Array.from({ length: count }, (_, i) => `${item}_${i + 1}`);
}

/** Whether an object has a material: the one of that name, or a variant of it (`oak_dark` of `oak`). */
export const isOf = ({ materials }: ObjectFact, wanted: string): boolean => materials.some((name) => name === wanted || name.startsWith(`${wanted}_`));

export const AXES = ['x', 'y', 'z'] as const;

export function sizeOf({ min, max }: Pick<ObjectFact, 'min' | 'max'>): [number, number, number] {
  return [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
}

/** The box around several objects. */
export function around(objects: readonly Pick<ObjectFact, 'min' | 'max'>[]): Pick<ObjectFact, 'min' | 'max'> {
  const side = (pick: (object: Pick<ObjectFact, 'min' | 'max'>) => readonly number[], choose: (...values: number[]) => number) =>
    [0, 1, 2].map((k) => choose(...objects.map((object) => pick(object)[k]!))) as [number, number, number];
  return { min: side(({ min }) => min, Math.min), max: side(({ max }) => max, Math.max) };
}

/** 0.0004 → `0.4 mm`, 0.45 → `45 cm`, 3.2 → `3.2 m`. */
export function metres(value: number): string {
  const size = Math.abs(value);
  const [factor, unit] = size < 0.01 ? [1000, 'mm'] : size < 1 ? [100, 'cm'] : [1, 'm'];
  return `${Number((value * factor).toPrecision(4))} ${unit}`;
}

export const sizes = (size: readonly number[]) => size.map(metres).join(' × ');

/** The first few of a list, and how many more. */
export function some(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

/** One check over all objects: which of them are not as they should be. */
export function none(id: string, text: string, wrong: readonly string[], required = true): Check {
  return check(id, text, wrong[0]?.split(' ')[0] ?? null, 'none', some(wrong), wrong.length === 0, required);
}
