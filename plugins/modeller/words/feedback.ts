/** What a person wants changed, read from words: "make the legs thicker and paint the seat blue". */
import { BozzettoError } from '#core/index.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import { clausesOf, type Clause, type Scene, type Target } from './clauses.ts';
import { checkCount } from './counts.ts';
import { partName } from './item.ts';
import { lexiconOf } from './lexicon.ts';
import { looksForeign } from './language.ts';
import { nearestNames } from './nearest.ts';
import { inherited, type Before } from './pronouns.ts';
import type { Aspect, Edit, Vocabulary } from './request.ts';
import { LARGEST } from './sizes.ts';
import { rounded } from './stretches.ts';
import { VERBS, type Verb } from './verbs.ts';

const MAX_TEXT = 2000;
/** An edit before it is said of which thing and part. */
type Change = Edit extends infer E ? (E extends Edit ? Omit<E, 'item' | 'part'> : never) : never;
type Does<D extends Verb['does']> = Extract<Verb, { does: D }>;

/**
 * Reads a wish, or several. `items` are the things of the asset; `item` of an edit is null where there is only one, or all are meant.
 * Throws E_FEEDBACK_UNKNOWN with what it did understand, what not, and the nearest part names; E_SIZE_IMPOSSIBLE; E_COUNT_IMPOSSIBLE.
 */
export function readFeedback(text: string, vocabulary: Vocabulary, items: readonly { name: string; kind: string }[]): Edit[] {
  if (text.length > MAX_TEXT) throw new BozzettoError('E_FEEDBACK_UNKNOWN',
    `The feedback has ${text.length} characters; at most ${MAX_TEXT} are read.`);
  const scene: Scene = { lexicon: lexiconOf(vocabulary), items };
  const { tokens, chunks } = chunksOf(text, scene.lexicon, VERBS);
  const clauses = clausesOf(tokens, chunks, scene);
  const edits: Edit[] = [];
  const failed: Clause[] = [];
  let last: Before & { verbs: Verb[]; painted: boolean } = { targets: [], edits: [], verbs: [], painted: false };
  clauses.forEach((clause, i) => {
    const own = clause.targets.length > 0;
    if (!own) clause.targets = inherited(clause, last, clauses.slice(i + 1), clauses.length === 1);
    if (clause.verbs.length === 0 && clause.said.every(({ count }) => count) && own) clause.verbs = last.verbs.filter(({ does }) => ['remove', 'add',
      'keep'].includes(does));
    clause.painted ||= last.painted && clause.verbs.length === 0;
    const made = clause.unknown.length > 0 ? [] : changesOf(clause, scene);
    const keeps = clause.verbs.some(({ does }) => does === 'keep');
    const next = clauses[i + 1];
    // "… , they are ugly" is a reason, not a wish.
    const reason = i > 0 && made.length === 0 && /^(they|it) (is|are)\b/.test(clause.words);
    if (reason) return;
    if (made.length === 0 && !keeps && own && clause.unknown.length === 0 && next && next.unknown.length === 0 && (next.said.length > 0
      || next.percent !== null)) {
      next.targets.unshift(...clause.targets);
      next.painted ||= clause.painted;
      if (next.verbs.length === 0) next.verbs = clause.verbs;
    } else if (made.length === 0 && !keeps) failed.push(clause);
    edits.push(...made);
    last = { targets: clause.targets, edits: made, verbs: clause.verbs, painted: clause.painted };
  });
  if (failed.length > 0 || edits.length === 0) throw notUnderstood(text, failed, edits, scene);
  return edits.filter((edit, i) => edits.findIndex((other) => JSON.stringify(other) === JSON.stringify(edit)) === i);
}

const verbOf = <D extends Verb['does']>(clause: Clause, does: D) => clause.verbs.find((verb) => verb.does === does) as Does<D> | undefined;

/** All edits of a clause. */
function changesOf(clause: Clause, scene: Scene): Edit[] {
  if (verbOf(clause, 'keep')) return [];
  return clause.targets.flatMap((target) => {
    const changes = changesTo(target, clause, scene);
    const part = partName(target.named);
    const name = (change: Change) => (change.do === 'add' || change.do === 'remove' ? (target.named?.option ?? part) : part);
    return (target.items ?? [null]).flatMap((item) => changes.map((change) => Object.assign({ item, part: name(change) }, change)));
  });
}

function changesTo(target: Target, clause: Clause, scene: Scene): Change[] {
  const chunks = [...target.own, ...clause.said];
  const part = partName(target.named);
  const whole = part === null;
  const count = chunks.find((chunk) => chunk.count)?.count ?? null;
  const resize = verbOf(clause, 'resize');
  const more = verbOf(clause, 'more');
  const adds = verbOf(clause, 'add') !== undefined || (clause.wanted && (clause.swapped || !verbOf(clause, 'set')));
  // Nothing at all is no asset.
  if (whole && target.items === null && verbOf(clause, 'remove')) return [];
  if (target.refused || verbOf(clause, 'remove')) return [removal(target, count?.count ?? null, whole)];
  const to = resize && target.plural && clause.aspect === null && count !== null && Number.isInteger(count.count) && /\bto\b/.test(clause.words);
  if ((!whole || target.thing) && (verbOf(clause, 'number') || more || (count && !chunks.some(({ size }) => size) && clause.percent === null
    && (!resize || to)))) {
    const numbers = numberChange(target, clause, count?.count ?? null, more, resize, part ?? 'them');
    if (numbers) return [numbers, ...said(chunks, target, clause, scene)];
  }
  const changes = said(chunks, target, clause, scene);
  const stretched = changes.some((change) => change.do === 'resize');
  const factor = verbOf(clause, 'factor');
  const measured = changes.some((change) => change.do === 'measure' || change.do === 'grow');
  if (resize && !measured && !stretched) changes.push(scaled(clause, resize, factor, count?.count ?? null, chunks));
  else if (factor && !stretched && !whole && target.plural && clause.aspect === null && /\b(double|triple|quadruple|halve)\b/.test(clause.words)
    && changes.length === 0) changes.push({ do: 'multiply', factor: factor.factor });
  else if (factor && !stretched && !measured) changes.push({ do: 'resize', aspect: clause.aspect ?? 'size', factor: rounded(factor.factor) });
  else if (clause.percent !== null && !stretched && !resize) changes.push({ do: 'resize', aspect: clause.aspect ?? 'size',
    factor: rounded(clause.percent / 100) });
  if (!whole && target.named!.option && adds && !changes.some((change) => change.do === 'add')) changes.unshift({ do: 'add' });
  else if (!whole && changes.length === 0 && adds) changes.push(target.article === 'a' && !target.plural ? { do: 'more', by: 1 } : { do: 'add' });
  else if (!whole && changes.length === 0 && target.named!.option && clause.verbs.length === 0 && target.article !== 'the' && !clause.painted
    && clause.words.split(' ').length <= 3) changes.push({ do: 'add' });
  return changes;
}

function removal(target: Target, count: number | null, whole: boolean): Change {
  if (!whole && count !== null) return { do: 'more', by: -checkCount(count, called(partName(target.named)!)) };
  if (!whole && target.article === 'a' && !target.plural && !target.named!.option) return { do: 'more', by: -1 };
  return { do: 'remove' };
}

const called = (part: string) => `of "${part.replaceAll('_', ' ')}"`;

/** "five legs", "one more drawer", "reduce the number of shelves to three", "halve the number of legs". */
function numberChange(target: Target, clause: Clause, count: number | null, more: Does<'more'> | undefined, resize: Does<'resize'> | undefined,
  part: string): Change | null {
  const factor = verbOf(clause, 'factor');
  if (factor) return { do: 'multiply', factor: factor.factor };
  if (clause.percent !== null) return { do: 'multiply', factor: rounded(1 + (resize && resize.factor < 1 ? -1 : 1) * (clause.percent / 100)) };
  const down = more?.sign === -1 || (resize !== undefined && resize.factor < 1);
  if (more || (resize && (clause.by || count === null))) return { do: 'more', by: (down ? -1 : 1) * checkCount(count ?? 1, called(part)) };
  if (count === null) return null;
  if (count === 0) return { do: 'remove' };
  if (verbOf(clause, 'add') && /\b(add|attach|install|insert|put|mount)\b/.test(clause.words)) return { do: 'more', by: checkCount(count,
    called(part)) };
  return { do: 'count', count: checkCount(count, called(part)) };
}

/** "shrink it by half", "increase the height by 20 %", "scale it to 150 %", "enlarge it a bit". */
function scaled(clause: Clause, resize: Does<'resize'>, factor: Does<'factor'> | undefined, count: number | null, chunks: readonly Chunk[]): Change {
  const aspect = resize.aspect ?? clause.aspect ?? 'size';
  const down = resize.factor < 1;
  let by = resize.factor;
  if (clause.percent !== null) by = clause.by || !/\bto\b/.test(clause.words) ? 1 + ((down ? -1 : 1) * clause.percent) / 100 : clause.percent / 100;
  else if (factor) by = clause.words.includes('by half') && !down ? 1.5 : factor.factor;
  else if (count !== null) by = down && count > 1 ? 1 / count : count;
  else if (/\b(slightly|a bit|a little|little|somewhat|a touch|a tad)\b/.test(clause.words)
    || chunks.some(({ words }) => words === 'little')) by = resize.factor ** 0.5;
  else if (/\b(a lot|much|considerably|significantly|way)\b/.test(clause.words)) by = resize.factor ** 1.8;
  return { do: 'resize', aspect, factor: rounded(Math.max(0.01, by)) };
}

/** What adjectives, colours, materials, sizes and lettering ask for. Of several colours or materials the last counts: "from red to blue". */
function said(chunks: readonly Chunk[], target: Target, clause: Clause, scene: Scene): Change[] {
  const changes: Change[] = [];
  const whole = target.named === null;
  const put = (change: Change) => {
    const at = changes.findIndex((other) => other.do === change.do && (change.do === 'color' || change.do === 'material'));
    if (at >= 0) changes[at] = change;
    else changes.push(change);
  };
  // "longer by 10 cm" is a difference, as "10 cm longer" is.
  const compared = clause.by && !verbOf(clause, 'resize') && chunks.some(({ size }) => size)
    ? chunks.find(({ stretch: each }) => each?.compared)?.stretch : undefined;
  for (const chunk of chunks) {
    const shape = shapeOf(chunk, target, scene);
    if (chunk.size && compared) {
      const aspect = whole ? compared.aspect : compared.partAspect;
      for (const { metres } of chunk.size.sizes) put({ do: 'grow', aspect, metres: compared.factor < 1 ? -metres : metres });
    } else if (chunk.stretch && chunk.stretch === compared) continue;
    else if (chunk.size) sizes(chunk, clause, whole, put);
    else if (chunk.text !== null) put({ do: 'text', text: chunk.text });
    else if (chunk.entry?.material && !(clause.painted && chunk.color)) put({ do: 'material', material: chunk.entry.material });
    else if (shape !== null) put({ do: 'shape', word: shape });
    else if (chunk.color) {
      put({ do: 'color', ...chunk.color });
      if (chunk.natural && !clause.painted) put({ do: 'material', material: chunk.natural });
    }
    else if (chunk.entry?.style) put({ do: 'shape', word: chunk.entry.style });
    else if (chunk.stretch && !(verbOf(clause, 'resize') && chunk.words === 'little')) stretch(chunk, clause, whole, put);
  }
  return changes;
}

function shapeOf(chunk: Chunk, target: Target, scene: Scene): string | null {
  const kinds = scene.items.filter(({ name }) => target.items === null || target.items.includes(name)).map(({ kind }) => kind);
  for (const kind of kinds) {
    const word = scene.lexicon.shape(kind, chunk.words) ?? (chunk.entry?.shape ? scene.lexicon.shape(kind, chunk.entry.shape) : null);
    if (word !== null) return word;
  }
  return null;
}

function sizes(chunk: Chunk, clause: Clause, whole: boolean, put: (change: Change) => void) {
  const resize = verbOf(clause, 'resize');
  const { grow } = chunk.size!;
  if (grow) return put({ do: 'grow', ...grow });
  for (const { aspect, metres } of chunk.size!.sizes) {
    const which: Aspect = aspect ?? clause.aspect ?? resize?.aspect ?? (whole ? 'size' : 'length');
    if (resize && clause.by) put({ do: 'grow', aspect: which, metres: resize.factor < 1 ? -metres : metres });
    else put({ do: 'measure', aspect: which, metres: Math.min(metres, LARGEST) });
  }
}

function stretch(chunk: Chunk, clause: Clause, whole: boolean, put: (change: Change) => void) {
  const { aspect, partAspect, factor } = chunk.stretch!;
  const grows = factor > 1;
  const verb = verbOf(clause, 'factor');
  const percent = clause.percent === null ? null : grows ? 1 + clause.percent / 100 : 1 - clause.percent / 100;
  const by = percent ?? (verb && chunk.stretch!.compared ? (grows ? Math.max(verb.factor, 1 / verb.factor) : Math.min(verb.factor, 1 / verb.factor))
    : factor);
  put({ do: 'resize', aspect: whole ? aspect : partAspect, factor: rounded(by) });
}

function notUnderstood(text: string, failed: readonly Clause[], edits: readonly Edit[], scene: Scene): BozzettoError {
  const parts = [...new Set(scene.items.flatMap(({ kind }) => {
    const { parts: own, options } = scene.lexicon.vocabulary.kinds[kind] ?? { parts: {}, options: {} };
    return [...Object.keys(own), ...Object.keys(options)];
  }))].map((name) => name.replaceAll('_', ' '));
  const what = failed.map(({ words }) => words).join('; ') || text.trim();
  const english = looksForeign(text) ? ' The offline modeller reads English only.' : '';
  const unknown = failed.flatMap((clause) => clause.unknown);
  const near = nearestNames(unknown[0] ?? what, parts).join(', ');
  const done = edits.length > 0 ? ` Understood: ${edits.map(shown).join('; ')}.` : '';
  const which = unknown.length > 0 ? ` The words that are not known here: ${unknown.slice(0, 5).join(', ')}.` : '';
  return new BozzettoError('E_FEEDBACK_UNKNOWN',
    `I did not understand "${what.slice(0, 120)}".${which}${english}${done}${near ? ` Parts that can be named: ${near}.` : ''}`,
    failed.some((clause) => verbOf(clause, 'add'))
      ? { hint: 'Only parts that this kind can have are added; for another thing write a new brief that names both.' } : {});
}

/** An edit in a few words, for people. */
function shown(edit: Edit): string {
  const { item, part, do: action, ...rest } = edit;
  return [action, item, part, ...Object.values(rest)].filter((word) => word !== null).join(' ');
}
