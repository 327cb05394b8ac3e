/** What the modeller lends to a planner and a coder that are driven by a model: its forms, materials, kinds and tools in words, and the means to check and complete what they make. */
import { BozzettoError, coded, type Plan, type PlanPart } from '#core/index.ts';
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
import { Place } from './spots.ts';
import { TOOLBOX } from './toolbox/index.ts';
import { WRITTEN } from './written.ts';

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
      return expand({ ...memo, items: memo.items.map((item) => ({ ...item, name })) }, kinds, words, { assumptions, scene: true, library });
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
  for (const { base } of Object.values(plan.materials)) if (!library[base]) problems.push(`there is no material "${base}"; the nearest of the list is wanted, with a colour of its own if need be`);
  return { plan: { ...plan, parameters, parts }, problems };
}

function partOf(part: PlanPart, plan: Plan, environment: Environment): PlanPart {
  const item = plan.items.find(({ name }) => name === part.item);
  if (!item) throw new BozzettoError('E_PLAN_INVALID', `its item "${part.item}" is not in the plan`);
  const place = Place.safeParse(part.place);
  if (!place.success) throw new BozzettoError('E_PLAN_INVALID', `place: ${place.error.issues[0]!.path.join('.')}: ${place.error.issues[0]!.message}; it may have at, turn and repeat`);
  const form = part.form as Form;
  if (form.type === WRITTEN) {
    const { count } = extentOf({ type: 'box', size: [1, 1, 1] }, place.data, item, environment);
    return { ...part, count, tolerance: WRITTEN_SLACK };
  }
  if (Object.keys(placeOf(form)).length > 0) throw new BozzettoError('E_PLAN_INVALID', 'at, turn and repeat of a part belong into its place, not into its form');
  return { ...part, ...extentOf(form, place.data, item, environment), tolerance: Math.min(slack(form, isTurned(place.data)) + (plan.flat ? 0.25 : 0.03), 1), closed: closed(form, environment) };
}
