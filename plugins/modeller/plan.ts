/** Brief → plan by words alone; a refinement changes the decisions of the plan it follows. */
import { BozzettoError, type Plan, type PlanPayload } from '#core/index.ts';
import { expand } from './expand.ts';
import { STYLES } from './looks.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import { refine, unchangedFacts } from './refine.ts';
import { settle, type Kinds } from './settle.ts';
import { Memo } from './settings.ts';
import { readFeedback } from './words/feedback.ts';
import { read } from './words/read.ts';
import type { Request } from './words/request.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Blender cuts names at 63 bytes, and a title names a collection. */
const TITLE = 60;

/** @throws what `read`, `settle` and `refine` throw: each names the word and what would be understood. */
export function planFrom({ brief, before }: PlanPayload, kinds: Kinds, library: Materials = MATERIALS): Plan | undefined {
  const vocabulary = vocabularyOf(kinds, library);
  if (brief.follows) {
    const old = before?.plan;
    if (!old) throw new BozzettoError('E_FEEDBACK_UNKNOWN', 'the asset was built from a script of somebody\'s own: there is no plan to change', { hint: 'Edit its script.py and run `bozzetto build`.' });
    if (old.planner.id !== 'modeller') return undefined;
    const memo = Memo.parse(old.planner.memo);
    const edits = readFeedback(brief.follows.feedback, vocabulary, memo.items.map(({ name, kind }) => ({ name, kind })));
    const refined = refine(memo, edits, kinds, library);
    const plan = expand(refined.memo, kinds, old.title, { assumptions: [...old.assumptions, ...refined.assumptions], library });
    return { ...plan, acceptance: [...plan.acceptance, ...unchangedFacts(old, plan, refined, kinds)] };
  }
  const request = requestOf(brief.text, brief.kind, kinds, library);
  if (brief.style !== undefined && !STYLES.includes(brief.style)) throw new BozzettoError('E_BRIEF_INVALID', `there is no style "${brief.style}"; there are ${STYLES.join(', ')}`);
  if (brief.style !== undefined && !request.styles.includes(brief.style)) request.styles.push(brief.style);
  const { memo, assumptions } = settle(request, kinds, brief.seed);
  return expand(memo, kinds, titleOf(brief.text), { assumptions, library });
}

/** Reads the text; a kind that the caller names stands for the thing that the text names. */
export function requestOf(text: string, kind: string | undefined, kinds: Kinds, library: Materials = MATERIALS): Request {
  const vocabulary = vocabularyOf(kinds, library);
  if (kind === undefined) return read(text, vocabulary);
  const name = Object.hasOwn(kinds, kind) ? kind : onlyKind(read(kind, vocabulary), kind);
  try {
    const request = read(text, vocabulary);
    if (request.items.some((item) => item.kind === name)) return request;
    return read(text.replace(request.items[0]!.noun, () => name), vocabulary);
  } catch (error) {
    if (!(error instanceof BozzettoError) || error.code !== 'E_KIND_UNKNOWN') throw error;
    const word = /"([^"]+)"/.exec(error.message)?.[1];
    return read(word && text.includes(word) ? text.replace(word, () => name) : `${text} ${name}`, vocabulary);
  }
}

function onlyKind({ items }: Request, said: string): string {
  if (items.length !== 1) throw new BozzettoError('E_OPTION_INVALID', `one kind is wanted, not "${said}"`);
  return items[0]!.kind;
}

function titleOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/[^\x20-\x7e]+/g, ' ').replace(/\s+/g, ' ').trim();
  const short = plain.length > TITLE ? `${plain.slice(0, TITLE - 3).replace(/\s\S*$/, '')}...` : plain;
  return short.charAt(0).toUpperCase() + short.slice(1) || 'Asset';
}
