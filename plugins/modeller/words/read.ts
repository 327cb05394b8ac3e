/** A sentence, read: which things it asks for, how they are described, and where they stand to each other. No model is asked. */
import { BozzettoError } from '#core/index.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import { checkCount } from './counts.ts';
import { ask, countParts, describeAll, newItem, partName, refuse, type Notes } from './item.ts';
import { lexiconOf, type Lexicon, type Named } from './lexicon.ts';
import { nothingNamed, unknownKind } from './language.ts';
import { isNoun, phrasesOf, type Phrase } from './phrases.ts';
import { relationOfOf, relationOfWith, SETTINGS } from './relations.ts';
import type { ItemRequest, Relation, Request, Vocabulary } from './request.ts';

/** "Not a mug", "don't make a chair". */
const NEGATED = /^\W*(please\s+)?(not|no|never|don['’]?t|do not|anything but)\b/i;
/** How full a vessel is says nothing about which one. */
const FILLED = /\b(half|almost|nearly|completely|partly)[ -](full|filled)\b/gi;
/** Longest text that is read. */
const MAX_TEXT = 2000;

/** Where the reader stands. Indexes are into `items`. */
interface State {
  lexicon: Lexicon;
  notes: Notes;
  items: ItemRequest[];
  relations: Request['relations'];
  /** The thing, and the part of it, that a modifier without a noun belongs to. */
  current: number | null;
  part: string | null;
  /** What "with" is about, and what "it" means behind a preposition. */
  carrier: number | null;
  /** What the sentence began with: what "it is" is about. */
  topic: number | null;
  /** What the last link began, which "and" goes on with. */
  mode: 'item' | 'with' | 'without' | 'aside';
  /** Things that a preposition behind them moves; `taken` once one did. */
  group: number[];
  taken: boolean;
  /** "with a lamp and two books": each next thing stands so to `of`; null: as their kinds suggest. */
  list: { relation: Relation | null; of: number } | null;
  /** "On a desk, a lamp": things still to come stand so. */
  waiting: { relation: Relation; reverse: boolean; of: number } | null;
  /** Modifiers that came before any thing did. */
  early: Chunk[];
  unknown: { phrase: string; strong: boolean }[];
  /** The last phrase held nothing but modifiers, or ended in them. */
  trailing: boolean;
}

/**
 * Reads a brief. Throws E_BRIEF_INVALID for a text that names nothing, E_KIND_UNKNOWN for a thing that the vocabulary lacks,
 * E_BRIEF_CONTRADICTORY, E_SIZE_IMPOSSIBLE and E_COUNT_IMPOSSIBLE. Adjectives, parts and asides that it does not understand go to `ignored`.
 */
export function read(text: string, vocabulary: Vocabulary): Request {
  if (text.length > MAX_TEXT) throw new BozzettoError('E_BRIEF_INVALID', `The text has ${text.length} characters; at most ${MAX_TEXT} are read.`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new BozzettoError('E_BRIEF_INVALID', 'The text has no words.');
  if (NEGATED.test(text)) throw new BozzettoError('E_BRIEF_INVALID', 'The text says what not to make.', { hint: 'Say what to make; parts can be left out: "a chair without arms".' });
  const lexicon = lexiconOf(vocabulary);
  const state: State = { lexicon, notes: { styles: [], ignored: [] }, items: [], relations: [], current: null, part: null, carrier: null, topic: null,
    mode: 'item', group: [], taken: false, list: null, waiting: null, early: [], unknown: [], trailing: false };
  const { chunks } = chunksOf(text.replace(FILLED, 'full'), lexicon);
  const phrases = phrasesOf(chunks);
  for (let i = 0; i < phrases.length; i++) {
    const [phrase, next] = [phrases[i]!, phrases[i + 1]];
    if (carries(phrase, next)) phrases[i + 1] = { ...phrase, before: [...phrase.before, ...next!.before], head: next!.head, after: next!.after };
    else step(state, phrase, next);
  }
  const strong = state.unknown.find((each) => each.strong);
  const unknown = strong ?? state.unknown[0];
  if (unknown && (strong || state.items.length === 0)) throw unknownKind(unknown.phrase, text, vocabulary);
  if (state.items.length === 0) throw nothingNamed(text);
  for (const { phrase } of state.unknown) state.notes.ignored.push(phrase);
  return { items: state.items, relations: state.relations, styles: state.notes.styles, ignored: [...new Set(state.notes.ignored)] };
}

/** "a big, red chair", "with black and white legs": the noun is in the next phrase. */
function carries(phrase: Phrase, next: Phrase | undefined): boolean {
  return phrase.head === null && !phrase.pronoun && phrase.before.length > 0 && next?.head != null && ['and', 'comma', 'next'].includes(next.link)
    && next.article === null
    && !next.before[0]?.count && (phrase.article === 'a' || ['with', 'without', 'relation', 'start'].includes(phrase.link)
      || phrase.before.some(({ count }) => count !== null));
}

function step(state: State, phrase: Phrase, next: Phrase | undefined) {
  if (phrase.link === 'stop') Object.assign(state, { mode: 'item', list: null, group: [], taken: false, waiting: null });
  if (['for', 'like'].includes(phrase.link)) return aside(state, phrase);
  if (phrase.link === 'relation' && (phrase.pronoun || !phrase.head)) relate(state, phrase, other(state, phrase.pronoun));
  if (phrase.pronoun && phrase.link !== 'relation') {
    [state.current, state.part] = [state.topic ?? state.current, null];
    if (state.current !== null) [state.group, state.taken] = [[state.current], false];
  }
  if (phrase.head) headed(state, phrase, next);
  else headless(state, phrase);
  state.trailing = phrase.head === null || phrase.after.length > 0;
}

/** What "it" or "them" means behind a preposition: what the group is described with, or the last thing outside the group that fits in number. */
function other(state: State, pronoun: Phrase['pronoun']): number | null {
  const outside = [state.carrier ?? -1, ...state.items.map((_, index) => index).toReversed()].filter((index) => index >= 0
    && !state.group.includes(index));
  return outside.find((index) => state.items[index]!.count > 1 === (pronoun === 'them')) ?? outside[0] ?? null;
}

function aside(state: State, phrase: Phrase) {
  state.mode = 'aside';
  if (phrase.head && !SETTINGS.has(phrase.head.key)) state.notes.ignored.push(nameOf(phrase));
}

/** Modifiers alone: they belong to what was named last; behind a comma or "is" to the whole thing. */
function headless(state: State, phrase: Phrase) {
  const chunks = [...phrase.before, ...phrase.after];
  const item = state.current === null ? null : state.items[state.current]!;
  if (item === null) {
    state.early.push(...chunks);
    return;
  }
  if ((['comma', 'stop', 'start'].includes(phrase.link) && !phrase.each) || (phrase.link === 'and' && !state.trailing) || (phrase.link === 'be'
    && phrase.apart)) state.part = null;
  const left = describeAll(item, state.part, chunks, phrase.link === 'painted', state.lexicon, state.notes);
  state.notes.ignored.push(...left.map(({ words }) => words));
}

function headed(state: State, phrase: Phrase, next: Phrase | undefined) {
  const head = phrase.head!;
  const { lexicon, items } = state;
  const goesOn = ['and', 'comma', 'next'].includes(phrase.link) || (phrase.link === 'relation' && state.mode === 'aside');
  if (phrase.link === 'with' || phrase.link === 'without') {
    const having = [state.current, state.carrier, state.topic].find((index) => index !== null && lexicon.named(items[index]!.kind, head.key));
    state.carrier = having ?? state.current;
    [state.mode, state.list] = [phrase.link, null];
  } else if (phrase.link === 'start' || phrase.link === 'stop' || (phrase.link === 'relation' && state.mode !== 'aside')) state.mode = 'item';
  const inWith = state.mode === 'with' || state.mode === 'without';
  const owner = ownerOf(state, phrase) ?? (inWith ? state.carrier : state.current);
  const named = owner === null ? null : lexicon.named(items[owner]!.kind, head.key);
  const kind = head.entry?.kinds[0];
  if (phrase.link === 'of') return ofPhrase(state, phrase, kind);
  if (named && owner !== null && (inWith || !kind || head.owner || phrase.link === 'relation')) return partPhrase(state, phrase, owner, named);
  if (kind && !(state.mode === 'without' && phrase.link === 'without')) return kindPhrase(state, phrase, kind);
  if (phrase.link === 'relation' && SETTINGS.has(head.key)) return undefined;
  if (inWith && phrase.link !== 'start') return void state.notes.ignored.push(nameOf(phrase));
  const article = phrase.article !== null || phrase.before.some(({ count }) => count !== null);
  if (goesOn && !article && (phrase.apart || state.mode === 'aside')) state.mode = 'aside';
  const bare = phrase.link === 'start' ? next === undefined || !['comma', 'next', 'stop'].includes(next.link) : phrase.link === 'and'
    && state.mode !== 'aside';
  const strong = article || bare || (phrase.link === 'relation' && state.mode !== 'aside');
  if (['made', 'painted', 'be', 'says'].includes(phrase.link)) {
    state.notes.ignored.push(nameOf(phrase));
    return headless(state, { ...phrase, head: null });
  }
  if (head.slip) state.notes.ignored.push(head.slip);
  return void state.unknown.push({ phrase: nameOf(phrase), strong });
}

/** "the chair's legs", "the chair legs": the thing that a part is said to belong to. */
function ownerOf(state: State, phrase: Phrase): number | null {
  const kind = phrase.before.findLast((chunk) => isNoun(chunk) && chunk.entry?.kinds.length)?.entry?.kinds[0];
  if (kind === undefined || !state.lexicon.named(kind, phrase.head!.key)) return null;
  const at = state.items.findIndex((item) => item.kind === kind);
  return at >= 0 ? at : null;
}

/** The head with the nouns in front of it: `clock tower`. */
function nameOf(phrase: Phrase): string {
  const head = phrase.head!;
  const words = [head.words];
  for (let at = head.at, i = phrase.before.length - 1; i >= 0; i--) {
    const chunk = phrase.before[i]!;
    if (chunk.at + chunk.length !== at || !(isNoun(chunk) || chunk.unknown)) break;
    words.unshift(chunk.words);
    at = chunk.at;
  }
  return words.join(' ');
}

function partPhrase(state: State, phrase: Phrase, owner: number, named: Named) {
  const item = state.items[owner]!;
  const part = partName(named)!;
  [state.current, state.part] = [owner, part];
  const before = phrase.before.filter((chunk) => !(isNoun(chunk) && chunk.entry?.kinds.includes(item.kind)));
  if (phrase.head!.slip) state.notes.ignored.push(phrase.head!.slip);
  const refused = state.mode === 'without' && (phrase.link === 'without' || before.length === 0);
  if (refused) return refuse(item, named);
  if (state.mode === 'without') state.mode = 'with';
  const counts = describeAll(item, part, before, false, state.lexicon, state.notes);
  for (const { count, words } of counts) {
    if (count!.vague) state.notes.ignored.push(`${words} ${phrase.head!.words}: read as ${count!.count}`);
    countParts(item, named, count!.count);
  }
  if (counts.length === 0 && (state.mode === 'with' || phrase.link === 'relation' || named.option !== null || phrase.link === 'and')) ask(item,
    named);
  else if (state.mode === 'with' && counts.every(({ count }) => count!.count > 0)) ask(item, named);
  const left = describeAll(item, part, phrase.after, false, state.lexicon, state.notes);
  state.notes.ignored.push(...left.map(({ words }) => words));
}

function kindPhrase(state: State, phrase: Phrase, kind: string) {
  const { items, notes, lexicon } = state;
  const known = phrase.article === 'the' ? items.findIndex((item) => item.kind === kind) : -1;
  const index = known >= 0 ? known : items.push(newItem(phrase.head!.key === phrase.head!.words ? phrase.head!.words : singularNoun(phrase.head!),
    kind, 1)) - 1;
  const item = items[index]!;
  if (phrase.head!.slip) notes.ignored.push(phrase.head!.slip);
  const counts = describeAll(item, null, [...state.early, ...phrase.before], false, lexicon, notes);
  state.early = [];
  setCount(state, phrase, item, counts, known >= 0);
  if (phrase.link === 'relation') relate(state, phrase, index);
  else join(state, phrase, index);
  [state.current, state.part] = [index, null];
  if (state.topic === null || phrase.link === 'start' || phrase.link === 'stop') state.topic = index;
  if (state.carrier === null || phrase.link === 'start' || phrase.link === 'stop' || (phrase.link === 'relation'
    && !phrase.relation!.reverse)) state.carrier = index;
  const left = describeAll(item, null, phrase.after, false, lexicon, notes);
  notes.ignored.push(...left.map(({ words }) => words));
}

const singularNoun = (head: Chunk) => (head.plural ? head.key : head.words);

function setCount(state: State, phrase: Phrase, item: ItemRequest, counts: readonly Chunk[], known: boolean) {
  const { words, plural } = phrase.head!;
  const first = counts[0]?.count;
  if (first) {
    if (counts.some(({ count }) => count!.count !== first.count)) throw new BozzettoError('E_BRIEF_CONTRADICTORY',
      `"${counts.map((each) => each.words).join(' ')} ${words}" gives two counts.`);
    item.count = checkCount(first.count, words);
    if (first.vague) state.notes.ignored.push(`${counts[0]!.words} ${words}: read as ${first.count}`);
  } else if (plural && !known) {
    item.count = 3;
    state.notes.ignored.push(`${words}: read as 3`);
  }
}

/** A new thing without a preposition: it joins the group, or the list that a "with" began. */
function join(state: State, phrase: Phrase, index: number) {
  const item = state.items[index]!;
  if (phrase.link === 'with' && state.carrier !== null && state.carrier !== index) {
    state.list = { relation: null, of: state.carrier };
    [state.group, state.taken] = [[], false];
  } else if (state.mode !== 'item') [state.mode, state.group] = [state.list ? state.mode : 'item', state.list ? state.group : []];
  if (state.taken || !['and', 'comma', 'next', 'with'].includes(phrase.link)) [state.group, state.taken] = [[], false];
  if (!state.group.includes(index)) state.group.push(index);
  if (state.list && state.list.of !== index) {
    const { relation, of } = state.list;
    state.relations.push({ item: index, relation: relation ?? relationOfWith(state.items[of]!.kind, item.kind, item.count), of });
  } else if (state.waiting) {
    const { relation, reverse, of } = state.waiting;
    state.relations.push(reverse ? { item: of, relation, of: index } : { item: index, relation, of });
  }
}

/** A preposition and the thing behind it. In a list it moves the last thing only; an earlier guess about it is replaced. */
function relate(state: State, phrase: Phrase, object: number | null) {
  const { relation, reverse } = phrase.relation!;
  if (object === null) return;
  const subjects = (state.list && state.group.length > 0 ? state.group.slice(-1) : state.group).filter((index) => index !== object);
  if (subjects.length === 0) {
    state.waiting = { relation, reverse, of: object };
  } else if (reverse) {
    const of = subjects.at(-1)!;
    state.relations.push({ item: object, relation, of });
    [state.list, state.carrier] = [{ relation, of }, of];
  } else {
    for (const item of subjects) {
      state.relations = state.relations.filter((each) => each.item !== item || (state.list !== null && each.of !== state.list.of));
      state.relations.push({ item, relation, of: object });
    }
  }
  [state.group, state.taken] = [[object], true];
}

/** "a bowl of apples", "a table of oak", "a mug of coffee". */
function ofPhrase(state: State, phrase: Phrase, kind: string | undefined) {
  const item = state.current === null ? null : state.items[state.current]!;
  const relation = item && kind && (phrase.head!.plural || phrase.before.some(({ count }) => count)) ? relationOfOf(item.kind) : null;
  const named = item && state.lexicon.named(item.kind, phrase.head!.key);
  if (relation && state.current !== null) {
    const { group, carrier, current, list, taken } = state;
    Object.assign(state, { list: { relation, of: current }, group: [] });
    kindPhrase(state, { ...phrase, link: 'and' }, kind!);
    return void Object.assign(state, { group, carrier, current, list, taken, part: null });
  }
  if (item && named?.option) return ask(item, named);
  if (!item) return void state.unknown.push({ phrase: nameOf(phrase), strong: false });
  return void state.notes.ignored.push(nameOf(phrase));
}
