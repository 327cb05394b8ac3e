/** What the modeller lends to a planner and a coder that are driven by a model: its forms, materials, kinds and tools in words, and the means to check and complete what they make. */
import { BozzettoError, coded, WRITTEN, type Plan, type PlanPart } from '#core/index.ts';
import { completed } from './compile.ts';
import { evaluate, type Environment } from './expression.ts';
import { expand } from './expand.ts';
import type { Form } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { SAMPLES } from './forms/samples.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import { closed, extentOf, isTurned, placeOf, slack } from './measure.ts';
import { requestOf } from './plan.ts';
import { settle, type Kinds } from './settle.ts';
import { Place, spots } from './spots.ts';
import { TOOLBOX } from './toolbox/index.ts';

export interface Workshop {
  /** The forms with their samples, one after the other. */
  forms: string;
  /** Names of the materials, by family. */
  materials: string;
  /** Names of the kinds that `item` can make. */
  kinds: string;
  /** Signatures of the functions that a script may call, with what they do. */
  tools: string;
  /** Whether this is the toolbox's own function of that name. */
  has(name: string, source: string): boolean;
  /** The plan with count, size, tolerance and closedness of each part worked out, and what is wrong with it: a sentence each. */
  measured(plan: Plan): { plan: Plan; problems: string[] };
  /** An item made by the modeller from its own words; parts, parameters and materials carry its name. Throws what the reader throws: E_KIND_UNKNOWN, … */
  item(name: string, words: string, seed: number): Plan;
  /** The script with the imports and the functions of the toolbox that it calls and does not define. */
  completed(source: string): string;
}

/** How far a part of the coder's may be from the size that the planner gave it. */
const WRITTEN_SLACK = 0.15;
/** Functions besides the forms that are of use in a function that makes a mesh. */
const HANDY = ['mesh_from', 'modified', 'sweep', 'placed', 'spot', 'along', 'around', 'mirrored', 'smooth_line', 'even_line', 'soften', 'spread', 'steps', 'linear'];

export function createWorkshop(kinds: Kinds, library: Materials = MATERIALS): Workshop {
  return {
    forms: Object.values(FORMS).map(({ type, about }) => `${type}: ${about}\n${SAMPLES.filter((form) => form.type === type).map((form) => `  ${JSON.stringify(form)}`).join('\n')}`).join('\n'),
    materials: [...Map.groupBy(Object.entries(library), ([, { family }]) => family)].map(([family, members]) => `${family}: ${members.map(([name]) => name).join(', ')}`).join('\n'),
    kinds: Object.keys(kinds).join(', '),
    tools: [...Object.keys(FORMS), ...HANDY].flatMap((name) => signature(TOOLBOX.get(name)) ?? []).join('\n'),
    has: (name, source) => TOOLBOX.get(name) === source,
    measured: (plan) => measured(plan, library),
    item(name, words, seed) {
      const request = requestOf(words, undefined, kinds, library);
      if (request.items.length !== 1) throw new BozzettoError('E_BRIEF_INVALID', `"${words}" names ${request.items.length} things; one is wanted for an item`);
      const { memo, assumptions } = settle(request, kinds, seed);
      return expand({ ...memo, items: [{ ...memo.items[0]!, name }] }, kinds, words, { assumptions, scene: true, library });
    },
    completed,
  };
}

function signature(source: string | undefined): string | undefined {
  const found = /^(def [\s\S]*?\)):\n {4}"""([\s\S]*?)"""/m.exec(source ?? '');
  return found ? `${found[1]}: ${found[2]!.replaceAll(/\s+/g, ' ')}` : undefined;
}

/** What went wrong in words; anything but a fault of the plan is thrown on. */
function reason(error: unknown): string {
  if (error instanceof RangeError) return 'it has too many points to be measured';
  const { code, message } = coded(error);
  if (code !== 'E_PLAN_INVALID') throw error;
  return message;
}

function measured(plan: Plan, library: Materials): { plan: Plan; problems: string[] } {
  const problems: string[] = [];
  const environment: Record<string, number> = { detail: plan.detail };
  for (const [name, { value, expression }] of Object.entries(plan.parameters)) {
    try {
      environment[name] = expression === undefined ? value : evaluate(expression, environment);
    } catch (error) {
      problems.push(`parameter ${name}: ${reason(error)}`);
      environment[name] = value;
    }
  }
  const parameters = Object.fromEntries(Object.entries(plan.parameters).map(([name, parameter]) => [name, { ...parameter, value: environment[name]! }]));
  const parts = plan.parts.map((part) => {
    try {
      return partOf(part, plan, environment);
    } catch (error) {
      problems.push(`part ${part.name}: ${reason(error)}`);
      return part;
    }
  });
  for (const { base } of Object.values(plan.materials)) if (!Object.hasOwn(library, base)) problems.push(`there is no material "${base}"; the nearest of the list is wanted, with a colour of its own if need be`);
  return { plan: { ...plan, parameters, parts }, problems };
}

function partOf(part: PlanPart, plan: Plan, environment: Environment): PlanPart {
  const item = plan.items.find(({ name }) => name === part.item);
  if (!item) throw wrong(`its item "${part.item}" is not in the plan`);
  const form = part.form as Form;
  const place = placeIn(part.place, environment, MOST.copies / item.places.length);
  if (spots(place.place, environment).length === 0) throw wrong('its repeats come to no copy at all: leave it out instead');
  if (form.type === WRITTEN) {
    const { count } = extentOf({ type: 'box', size: [1, 1, 1] }, place.place, item, environment);
    return { ...part, count, tolerance: WRITTEN_SLACK };
  }
  if (Object.keys(placeOf(form)).length > 0) throw wrong('at, turn and repeat of a part belong into its place, not into its form');
  sound(form, environment, place.left);
  const extent = extentOf(form, place.place, item, environment);
  if (extent.size && !extent.size.every(Number.isFinite)) throw wrong('it comes to no size');
  return { ...part, ...extent, tolerance: Math.min(slack(form, isTurned(place.place)) + (plan.flat ? 0.25 : 0.03), 1), closed: closed(form, environment) };
}

const wrong = (why: string) => new BozzettoError('E_PLAN_INVALID', why);

/** What a plan may ask to be measured: copies by all repeats that apply to one mesh, and steps of a curve between two points. */
const MOST = { copies: 2000, per: 200 } as const;

/** The place, and how many copies there may be yet of what stands there. Throws E_PLAN_INVALID. */
function placeIn(given: unknown, environment: Environment, most: number): { place: Place; left: number } {
  const { success, data, error } = Place.safeParse(given);
  if (!success) throw wrong(`place: ${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}; it may have at, turn and repeat`);
  let left = most;
  for (const repeat of data.repeat ?? []) {
    const copies = 'mirror' in repeat ? 2 : Math.floor(evaluate('around' in repeat ? repeat.around : repeat.along, environment));
    left /= Math.max(copies, 1);
  }
  if (left < 1) throw wrong(`its repeats come to ${Math.round(most / left)} copies; ${Math.floor(most)} are the most`);
  return { place: data, left };
}

/** Looks through a form and the forms inside it before they are measured: what is no form, or more than can be measured, is said here. Throws E_PLAN_INVALID. */
function sound(form: unknown, environment: Environment, copies: number): void {
  const { type, of, by, parts, per } = (form ?? {}) as Partial<Form>;
  if (typeof type !== 'string' || !Object.hasOwn(FORMS, type)) throw wrong(`there is no form ${JSON.stringify(type)}; the forms are ${Object.keys(FORMS).join(', ')}`);
  if (per !== undefined && !(evaluate(per as number | string, environment) <= MOST.per)) throw wrong(`form ${type}: per: ${MOST.per} are the most`);
  for (const piece of [...(of === undefined ? [] : [of]), ...(Array.isArray(by) && typeof by[0] === 'object' ? by : []), ...(Array.isArray(parts) ? parts : [])] as unknown[]) {
    sound(piece, environment, placeIn(placeOf(piece ?? {}), environment, Math.floor(copies)).left);
  }
}
