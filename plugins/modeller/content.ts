/** Kinds and materials that a stranger's package brings: plain data, checked more narrowly than our own before the modeller writes scripts of them. */
import { z } from 'zod';
import { BozzettoError, coded } from '#core/index.ts';
import { compile } from './compile.ts';
import { describe } from './describe.ts';
import { expand } from './expand.ts';
import { FORMS } from './forms/index.ts';
import { kind as checkedKind, type Kind } from './kind.ts';
import { KINDS } from './kinds/index.ts';
import { MATERIALS } from './materials/library.ts';
import type { Material, Materials } from './materials/material.ts';
import { planFrom } from './plan.ts';
import { emptySettings } from './settle.ts';
import type { ItemSettings } from './settings.ts';

/** What one package brings; names as they stand in its files. */
export interface Content { kinds: Kind[]; materials: Record<string, Material> }
/** The texts of its files, by name. */
export interface ContentFiles { kinds: ReadonlyMap<string, string>; materials: ReadonlyMap<string, string> }

const PATTERNS = [...new Set(Object.values(MATERIALS).flatMap(({ pattern }) => pattern ?? []))].toSorted() as [string, ...string[]];
const FAMILIES = [...new Set(Object.values(MATERIALS).map(({ family }) => family))].toSorted() as [Material['family'], ...Material['family'][]];
const unit = z.number().min(0).max(1);
const hex = z.string().regex(/^#[0-9a-f]{6}$/);
const spoken = z.string().regex(/^[a-z][a-z0-9 '-]{0,59}$/, 'lower-case words');

/** `materials/*.json`: a material with its name. */
export const MaterialFile = z.strictObject({
  $schema: z.string().exactOptional(),
  name: spoken,
  words: z.array(spoken).max(30).default([]),
  family: z.enum(FAMILIES),
  color: hex,
  roughness: unit,
  metallic: unit.exactOptional(),
  pattern: z.enum(PATTERNS).exactOptional(),
  second: z.union([z.number().min(0).max(2), hex]).exactOptional(),
  tile: z.number().min(0.005).max(10).exactOptional(),
  bump: z.number().min(0).max(2).exactOptional(),
  pixels: z.literal([64, 128, 256, 512, 1024]).exactOptional(),
  clear: unit.exactOptional(),
  ior: z.number().min(1).max(3).exactOptional(),
  glow: z.number().min(0).max(20).exactOptional(),
  coat: unit.exactOptional(),
});

/** Names that are every object's own. */
const TAKEN = /^(constructor|prototype|__\w*)$/;
const KEY = /^[a-z][a-z0-9_ -]{0,59}$/;
const DEEPEST = 24;
/** Strings and numbers of one kind; the richest of ours has 1,900. */
const MOST_VALUES = 10_000;

/** What steers a terminal or turns text round: notes stand in scripts, and in lists that people read. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Of one kind; each costs a plan, a script or a reading when it is worked out. The richest of ours has 28 parts, 11 parameters, 7 choices, 6 options, 11 words and 5 briefs. */
const MOST = { parts: 200, parameters: 60, options: 40, choices: 80, words: 200, briefs: 20 };

/** No key that could be anything but a name, no text of more than a few lines, no depth that a walk could fall into. Throws a sentence. */
function plain(value: unknown, path: string[] = [], counted = { values: 0 }): void {
  const where = path.join('.').slice(0, 200);
  counted.values += 1;
  if (counted.values > MOST_VALUES) throw new Error(`has more than ${MOST_VALUES} values`);
  if (path.length > DEEPEST) throw new Error(`${where}: lies deeper than ${DEEPEST} levels`);
  if (typeof value === 'string' && value.length > 400) throw new Error(`${where}: has more than 400 characters`);
  if (typeof value === 'string' && STEERING.test(value)) throw new Error(`${where}: has control characters`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value) && (!KEY.test(key) || TAKEN.test(key))) throw new Error(`${where}: "${key.slice(0, 60)}" can't be a name here: lower-case letters, digits and _`);
    plain(each, [...path, key], counted);
  }
}

/**
 * Reads the texts of a package's kinds and materials. A name or a word that the modeller, or another package, has already is refused: a stranger replaces nothing.
 * @param files by their names in the package. @param others what is there already, besides the modeller's own.
 * @param options `proven`: it was read before, when it was installed, and needs not be worked out again in all its forms. `milliseconds` that this may take.
 * Throws E_PLUGIN_CONTENT naming file and place.
 */
export function readContent(files: ContentFiles, others: Content = { kinds: [], materials: {} }, { proven = false, milliseconds = PATIENCE.all + PATIENCE.each * files.kinds.size } = {}): Content {
  const end = performance.now() + milliseconds;
  const library: Record<string, Material> = { ...MATERIALS, ...others.materials };
  const materials: Record<string, Material> = {};
  for (const [file, text] of files.materials) {
    const { $schema: _, name, ...material } = inFile(file, () => MaterialFile.parse(JSON.parse(text)));
    if (Object.hasOwn(library, name)) throw wrong(file, `there is a material "${name}" already`);
    library[name] = materials[name] = material as Material;
  }
  const known = [...KINDS, ...others.kinds];
  const kinds: Kind[] = [];
  for (const [file, text] of files.kinds) {
    const kind = inFile(file, () => {
      const { $schema: _, ...data } = JSON.parse(text) as Record<string, unknown>;
      plain(data);
      const read = checkedKind(data as never);
      bounded(read);
      parented(read);
      for (const word of wordsOf(read)) if (!spoken.safeParse(word).success) throw new Error(`"${word.slice(0, 60)}" is no word: lower-case letters, digits, spaces and hyphens`);
      return read;
    });
    const taken = known.find(({ name, words }) => [name, ...words].some((word) => [kind.name, ...kind.words].includes(word)));
    if (taken) throw wrong(file, `kind ${kind.name}: ${[kind.name, ...kind.words].find((word) => [taken.name, ...taken.words].includes(word))!} is what the kind ${taken.name} is called already`);
    if (!proven) inFile(file, () => worksOut(kind, [...known, kind], library, end));
    known.push(kind);
    kinds.push(kind);
  }
  return { kinds, materials };
}

/** All that people may say for it and its parts: what the reader compares with. */
const wordsOf = ({ name, words, parts, options, variants }: Kind): string[] => [
  name, ...words, ...parts.flatMap((part) => part.words ?? []), ...Object.values(options).flatMap((option) => option.words),
  ...Object.values(variants).flatMap((choices) => Object.values(choices).flatMap((choice) => choice.words)),
];

function bounded({ parts, parameters, options, variants, briefs, ...kind }: Kind): void {
  const counts = {
    parts: parts.length, parameters: Object.keys(parameters).length, options: Object.keys(options).length, choices: Object.values(variants).flatMap((choices) => Object.keys(choices)).length,
    words: wordsOf({ parts, parameters, options, variants, briefs, ...kind }).length, briefs: briefs.length,
  };
  for (const [what, most] of Object.entries(MOST)) if (counts[what as keyof typeof MOST] > most) throw new Error(`has ${counts[what as keyof typeof MOST]} ${what}, at most ${most} are taken`);
}

/** Each part's parent is another part, and none is above itself. */
function parented({ parts }: Kind): void {
  const above = new Map(parts.map(({ name, parent }) => [name, parent]));
  for (const { name } of parts) {
    const passed = new Set([name]);
    for (let parent = above.get(name); parent !== undefined; parent = above.get(parent)) {
      if (!above.has(parent)) throw new Error(`part ${name}: there is no part "${parent}" that could be its parent`);
      if (passed.has(parent)) throw new Error(`part ${name} is its own parent`);
      passed.add(parent);
    }
  }
}

/** Milliseconds that a package may take to be worked out, and those that each of its kinds adds; ours take 200 each. */
const PATIENCE = { all: 10_000, each: 1000 };

/** With every option, variant and limit it comes to a plan and a script, it stands on the ground, and its briefs are read as this kind. */
function worksOut(kind: Kind, all: readonly Kind[], library: Materials, end: number): void {
  const inTime = () => {
    if (performance.now() > end) throw new Error('takes too long to be worked out: fewer parts, copies, options or briefs are quicker');
  };
  for (const base of Object.values(kind.materials)) if (!Object.hasOwn(library, base.split(/ (?=#)/)[0]!)) throw new Error(`there is no material "${base}"`);
  const kinds = Object.fromEntries(all.map((each) => [each.name, each]));
  const settings: [string, Partial<ItemSettings>][] = [
    ['as it is', {}],
    ...Object.entries(kind.options).map(([name, { on }]): [string, Partial<ItemSettings>] => [`option ${name} ${on ? 'off' : 'on'}`, { options: { [name]: !on } }]),
    ...Object.entries(kind.variants).flatMap(([name, choices]) => Object.entries(choices).map(([choice, { set }]): [string, Partial<ItemSettings>] => [`${name} ${choice}`, { variants: { [name]: choice }, values: { ...set } }])),
    ...Object.entries(kind.parameters).flatMap(([name, { min, max }]): [string, Partial<ItemSettings>][] => [[`least ${name}`, { values: { [name]: min } }], [`most ${name}`, { values: { [name]: max } }]]),
  ];
  for (const [name, { value, min, max }] of Object.entries(kind.parameters)) if (!(min <= value && value <= max)) throw new Error(`parameters.${name}: ${value} lies outside ${min} to ${max}`);
  for (const [words, change] of settings) {
    inTime();
    try {
      const memo = { items: [{ ...emptySettings('it', kind, 1), ...change }], styles: [], seed: 1 };
      compile(expand(memo, kinds, kind.name, { library }), { seed: 1, library });
    } catch (error) {
      throw new Error(`${words}: ${(error as Error).message}`, { cause: error });
    }
  }
  const { low, size } = describe(emptySettings('it', kind, 1), kind);
  if (Math.abs(low[2]) > 0.02 * size.height + 0.002) throw new Error(`it does not stand on the ground: its lowest point is at ${low[2].toFixed(3)} m`);
  for (const form of kind.parts.map((part) => part.form.type)) if (!Object.hasOwn(FORMS, form)) throw new Error(`there is no form "${form}"`);
  for (const text of kind.briefs) {
    inTime();
    const plan = planFrom({ brief: { text, seed: 1 } as never, before: null, plan: null }, kinds, library);
    if (!plan?.items.some((item) => item.kind === kind.name)) throw new Error(`the brief "${text}" is read as ${plan?.items.map((item) => item.kind).join(', ')}`);
  }
}

const wrong = (file: string, why: string, cause?: unknown) => new BozzettoError('E_PLUGIN_CONTENT', `${file}: ${why}`, { cause });

function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof z.ZodError) throw wrong(file, `${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}`, error);
    if (error instanceof SyntaxError) throw wrong(file, `is not JSON: ${error.message}`, error);
    throw wrong(file, coded(error).code === 'E_INTERNAL' ? (error as Error).message : coded(error).message, error);
  }
}
