/** An edit's sentence as clauses: what is named in each, what is said of it, and by which verbs. */
import type { Chunk } from './chunks.ts';
import { partName } from './item.ts';
import type { Lexicon, Named } from './lexicon.ts';
import { isNoun } from './phrases.ts';
import type { Aspect } from './request.ts';
import { aspectNoun } from './sizes.ts';
import { phraseKey } from './spelling.ts';
import type { Token } from './tokens.ts';
import type { Verb } from './verbs.ts';

/** Something of the scene that a clause names. */
export interface Target {
  /** Items' names; null where there is one item only, or where all are meant. */
  items: string[] | null;
  named: Named | null;
  plural: boolean;
  /** Named as a thing, not as a part. */
  thing: boolean;
  article: 'a' | 'the' | null;
  /** "no arms" among other words. */
  refused: boolean;
  /** What describes it in front: "a *blue* seat". */
  own: Chunk[];
}

export interface Clause {
  words: string;
  verbs: Verb[];
  targets: Target[];
  /** What is said of all targets: "the legs *thicker*". */
  said: Chunk[];
  aspect: Aspect | null;
  percent: number | null;
  /** "by 10 cm", "by 20 %": a difference, not a goal. */
  by: boolean;
  painted: boolean;
  /** "with": what is named is to be there. */
  wanted: boolean;
  /** "replace the legs with wheels": the first goes, the second comes. */
  swapped: boolean;
  /** "it" or "them": what the clause before was about. */
  pronoun: 'it' | 'them' | null;
  /** Nouns and adjectives that are not known. */
  unknown: string[];
}

export interface Scene { lexicon: Lexicon; items: readonly { name: string; kind: string }[] }

const blank = (): Clause => ({ words: '', verbs: [], targets: [], said: [], aspect: null, percent: null, by: false, painted: false, wanted: false,
  swapped: false, pronoun: null, unknown: [] });

/** Cuts at commas, stops and "and", and sorts each clause's words. Clauses without content are left out. */
export function clausesOf(tokens: readonly Token[], chunks: readonly Chunk[], scene: Scene): Clause[] {
  const parts: Chunk[][] = [[]];
  for (const chunk of chunks) {
    const joint = chunk.role === 'and';
    // "paint it green with silver wheels" are two wishes, "replace the oak with steel" is one.
    const apart = chunk.role === 'with' && parts.at(-1)!.some((each) => each.color || each.size || each.stretch || each.entry?.material
      || each.entry?.shape) && !parts.at(-1)!.some(replaces);
    if (chunk.stop !== '' || joint || apart) parts.push([]);
    if (!joint) parts.at(-1)!.push(chunk);
  }
  return parts.map((part) => clauseOf(tokens, part, scene)).filter((clause) => clause.words !== '' && (clause.verbs.length > 0
    || clause.targets.length > 0 || clause.said.length > 0 || clause.unknown.length > 0 || clause.aspect !== null || clause.percent !== null
    || clause.pronoun !== null));
}

function clauseOf(tokens: readonly Token[], chunks: readonly Chunk[], scene: Scene): Clause {
  const clause = blank();
  clause.words = chunks.map(({ words, text }) => text ?? words).join(' ');
  let own: Chunk[] = [];
  let article: Target['article'] = null;
  let refused = false;
  let dropped = false;
  let aside = false;
  let placed = false;
  let owners: string[] | null = null;
  const flush = () => {
    clause.said.push(...own);
    own = [];
  };
  chunks.forEach((chunk, i) => {
    const target = targetOf(chunk, chunks[i + 1], scene);
    if (['one', 'ones'].includes(chunk.words) && !isNamed(chunks[i + 1])) return;
    if (chunk.verb) {
      if (chunk.verb.does === 'instead') dropped = true;
      else if (chunk.verb.does === 'whole') clause.targets.push({ items: null, named: null, plural: false, thing: false, article: null,
        refused: false, own: [] });
      else clause.verbs.push(chunk.verb);
      if (chunk.verb.does !== 'more') flush();
    } else if (chunk.role === 'a' || chunk.role === 'the') {
      flush();
      article = chunk.role;
    } else if (chunk.role === 'without') refused = true;
    else if (chunk.role === 'it') clause.pronoun = ['them', 'they'].includes(chunk.words) ? 'them' : 'it';
    else if (!chunk.size && aspectNoun(chunk.key)) clause.aspect = aspectNoun(chunk.key);
    else if (chunk.role === 'painted') clause.painted = true;
    else if (chunk.role === 'with') clause.wanted = true;
    else if (chunk.role === 'for' || chunk.role === 'like') {
      flush();
      aside = chunk.words !== 'to' && !chunks.slice(i + 1).some((each) => targetOf(each, undefined, scene) || each.size || each.count || each.color
        || each.entry);
    } else if (chunk.relation || chunk.role) {
      placed ||= chunk.relation !== null && !['in', 'by'].includes(chunk.words);
      if (chunk.role !== 'noise') flush();
    } else if (chunk.words === 'percent') clause.percent = clause.percent ?? own.pop()?.count?.count ?? clause.said.pop()?.count?.count ?? null;
    else if (target && target !== 'owner' && placed && target.thing && clause.targets.length > 0) return;
    else if (target && target !== 'owner' && target.named && isPart(chunks[i + 1], scene)) own.push(...(describes(chunk) ? [chunk] : []));
    else if (target === 'owner') owners = itemsOf(chunk, scene);
    else if (target && !dropped) {
      const of = tokens[chunk.at - 1]?.key === 'of' || (tokens[chunk.at - 1]?.key === 'the' && tokens[chunk.at - 2]?.key === 'of');
      const last = clause.targets.at(-1);
      if (of && last?.named && !target.named) last.items = target.items;
      else clause.targets.push({ ...target, items: owners ?? target.items, article, refused: refused || target.refused, own });
      [own, article, owners] = [[], null, null];
    } else if (dropped || aside) return;
    else if (chunk.unknown === 'noun' || (isNoun(chunk) && !describes(chunk))) clause.unknown.push(chunk.words);
    else if (chunk.unknown) clause.unknown.push(...(chunk.unknown === 'adjective' ? [chunk.words] : []));
    else own.push(chunk);
  });
  flush();
  if (clause.said.some(({ text }) => text !== null)) clause.unknown = [];
  if (chunks.some(replaces) && clause.targets.length > 1) {
    const [first, second] = [clause.targets[0]!, clause.targets[1]!];
    if (partName(first.named) === partName(second.named)) clause.targets.shift();
    else if (first.named && second.named) [first.refused, clause.wanted, clause.swapped] = [true, true, true];
  }
  if (refused) clause.verbs.push(...(clause.targets.length > 0 ? [] : [{ does: 'remove' } as const]));
  const [from, end] = [chunks[0]?.at ?? 0, (chunks.at(-1)?.at ?? -1) + (chunks.at(-1)?.length ?? 0)];
  clause.by = tokens.slice(from, end).some(({ key }, i) => key === 'by' && tokens[from + i + 1]?.number != null);
  return clause;
}

/** "a red one" counts nothing; "one drawer" and "one more drawer" do. */
const isNamed = (chunk: Chunk | undefined) => chunk !== undefined && chunk.stop === '' && (chunk.entry !== null || chunk.verb !== null
  || chunk.unknown !== null || chunk.stretch !== null || chunk.color !== null);
const describes = (chunk: Chunk) => Boolean(chunk.color || chunk.entry?.material || chunk.entry?.shape || chunk.entry?.style || chunk.ending);

const replaces = (chunk: Chunk) => chunk.verb !== null && ['replace', 'swap', 'exchange'].includes(chunk.words);
const isPart = (chunk: Chunk | undefined, scene: Scene) => chunk !== undefined && chunk.stop === '' && chunk.entry !== null && chunk.ending === null
  && !chunk.verb && scene.items.some(({ kind }) => scene.lexicon.named(kind, chunk.key));

/** What a noun names in the scene; `owner` where it only says whose part comes next. */
function targetOf(chunk: Chunk, next: Chunk | undefined, scene: Scene): Target | 'owner' | null {
  if (!chunk.entry || chunk.verb || chunk.role || chunk.relation || chunk.size || chunk.stretch) return null;
  const found = (items: string[], named: Named | null): Target => ({ items: scene.items.length === 1 ? null : items, named, plural: chunk.plural,
    thing: named === null, article: null, refused: chunk.ending === 'less', own: [] });
  const called = scene.items.filter(({ name, kind }) => [name, kind].some((each) => phraseKey(each.replaceAll('_',
    ' ')) === chunk.key)).map(({ name }) => name);
  const parts = scene.items.flatMap(({ name, kind }) => {
    const named = scene.lexicon.named(kind, chunk.key);
    return named ? [{ name, named }] : [];
  });
  const kinds = called.length > 0 ? called : parts.length > 0 ? [] : itemsOf(chunk, scene);
  if (kinds.length > 0) {
    const whose = chunk.owner || (next?.entry && kinds.some((name) => scene.lexicon.named(scene.items.find((item) => item.name === name)!.kind,
      next.key)));
    return whose ? 'owner' : found(kinds, null);
  }
  return parts.length > 0 ? found(parts.map(({ name }) => name), parts[0]!.named) : null;
}

const itemsOf = (chunk: Chunk, scene: Scene) => scene.items.filter(({ kind }) => chunk.entry?.kinds.includes(kind)).map(({ name }) => name);
