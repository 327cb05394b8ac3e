/** Puts the coder's functions into the frame of a script that the modeller has made. */
import { blocks, named, type Block } from './blocks.ts';

/** What holds a script together: not the coder's to replace. */
const FRAME = new Set(['build', 'make_materials', 'make_material', 'add_part', 'add_roots', 'collection', 'start_afresh', 'map_grain']);

/** Whether a function of the frame may be replaced: those that make a mesh or place one part. */
export const replaceable = (name: string): boolean => /(_mesh$|^build_.)/.test(name);

export interface Work {
  /** Definitions by name, with their source. */
  definitions: ReadonlyMap<string, string>;
  /** Constants by name, with their assignment. */
  constants: ReadonlyMap<string, string>;
  imports: readonly string[];
}

/** What of a piece of Python is the coder's: of a whole script, only what differs from the frame and from the toolbox. */
export function workIn(source: string, frame: string, tools: { has(name: string, source: string): boolean }): Work {
  const known = named(frame);
  const foreign = (block: Block) => block.name !== '' && !FRAME.has(block.name) && !tools.has(block.name, block.text) && known.get(block.name)?.text !== block.text && (!known.has(block.name) || replaceable(block.name));
  const all = blocks(source);
  const pick = (sort: Block['sort']) => new Map(all.filter((block) => block.sort === sort && foreign(block)).map(({ name, text }) => [name, text]));
  const imports = new Set(blocks(frame).filter(({ sort }) => sort === 'import').map(({ text }) => text));
  return { definitions: pick('definition'), constants: pick('assignment'), imports: all.filter(({ sort, text }) => sort === 'import' && !imports.has(text)).map(({ text }) => text) };
}

/** The frame with the work in it: functions that it has are replaced where they stand, new ones and constants come before the first part. */
export function spliced(frame: string, { definitions, constants, imports }: Work): string {
  const known = named(frame);
  let source = frame;
  for (const { name, from, text: old } of [...known.values()].toSorted((a, b) => b.from - a.from)) {
    const text = definitions.get(name);
    if (text !== undefined) source = `${source.slice(0, from)}${text}${source.slice(from + old.length)}`;
  }
  const fresh = [[...constants].filter(([name]) => !known.has(name)).map(([, text]) => text).join('\n'), ...[...definitions].filter(([name]) => !known.has(name)).map(([, text]) => text)].filter(Boolean);
  const place = /^# --- (Meshes of a kind of their own|Parts) -+$/m.exec(source)!.index;
  if (fresh.length > 0) source = `${source.slice(0, place)}${fresh.join('\n\n\n')}\n\n\n${source.slice(place)}`;
  const first = blocks(source).find(({ sort }) => sort === 'import')!.from;
  const words = new Set([...definitions.values(), ...constants.values()].join('\n').match(/\w+/g));
  const needed = imports.filter((each) => broughtIn(each).some((name) => name === '*' || words.has(name)));
  return needed.length > 0 ? `${source.slice(0, first)}${needed.join('\n')}\n${source.slice(first)}` : source;
}

/** The names that an import binds. One that nothing uses any more goes, so that the gate does not refuse it again in each round. */
function broughtIn(text: string): string[] {
  const [, names = ''] = /\bimport\b([\s\S]*)$/.exec(text)!;
  return names.replaceAll(/[()\\]/g, ' ').split(',').map((each) => /(?:\bas\s+)?(\w+|\*)(?:\.[\w.]+)?\s*$/.exec(each)?.[1] ?? '');
}

/** Two pieces of work as one; of what both have, the second's. */
export function merged(one: Work, two: Work): Work {
  return { definitions: new Map([...one.definitions, ...two.definitions]), constants: new Map([...one.constants, ...two.constants]), imports: [...new Set([...one.imports, ...two.imports])] };
}

/** The work without these functions, and without helpers and constants that nothing else names, those of parts that the frame does not have among them. */
export function without({ definitions, constants, imports }: Work, names: ReadonlySet<string>, frame: string): Work {
  const known = named(frame);
  const all = new Map([...constants, ...definitions].filter(([name]) => !names.has(name)));
  const used = new Set([...all.keys()].filter((name) => known.has(name)));
  for (const name of used) {
    const words = new Set(all.get(name)?.match(/\w+/g));
    // A constant may bind several names at once.
    for (const [other, text] of all) if (words.has(other) || (constants.has(other) && text.split('=')[0]!.match(/\w+/g)!.some((each) => words.has(each)))) used.add(other);
  }
  const kept = (of: ReadonlyMap<string, string>) => new Map([...of].filter(([name]) => used.has(name) && !names.has(name)));
  return { definitions: kept(definitions), constants: kept(constants), imports };
}

/** The coder's own functions that these call, straight or by way of others: who mends one has to see them. */
export function helpersOf(names: ReadonlySet<string>, { definitions }: Work): Set<string> {
  const seen = new Set(names);
  for (const name of seen) {
    const words = new Set(definitions.get(name)?.match(/\w+/g));
    for (const other of definitions.keys()) if (words.has(other)) seen.add(other);
  }
  return new Set([...seen].filter((name) => !names.has(name)));
}
