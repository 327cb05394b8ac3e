/** What is told where a brief names nothing that can be made, and whether it was English at all. */
import { BozzettoError } from '#core/index.ts';
import { nearest } from './nearest.ts';
import type { Vocabulary } from './request.ts';
import { key } from './spelling.ts';

const HINT = '`bozzetto kinds` lists what can be made offline; or connect a language model, which can make anything.';

/** Everyday words of other languages; one of them with no English around it, and the sentence is not English. */
const FOREIGN = new Set(
  (
    'une un le la les des du avec sur et pour dans chaise der die das ein eine einen mit und auf fur aus stuhl tisch mach mache es los'
      + ' las con sobre uno una y para silla mesa il lo gli di su per sedia tavolo haz hazlo een het met van op en stoel um uma com cadeira'
      + ' ett med och stol jeden z ve bir sandalye rouge rot rojo rossa bois holz madera legno plus'
  ).split(' '),
);
/** Words that say that it is English after all. */
const ENGLISH = new Set('the with of and that make please want is are a an on in two three to by my'.split(' '));

/** True for other scripts, and for sentences made of other languages' words. */
export function looksForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = text.split(/[^\p{L}\p{M}]+/u).map(key);
  return latin < letters / 2 || (words.some((word) => FOREIGN.has(word)) && !words.some((word) => ENGLISH.has(word)));
}

/** E_KIND_UNKNOWN with the word and what comes nearest to it. */
export function unknownKind(phrase: string, text: string, vocabulary: Vocabulary): BozzettoError {
  const foreign = looksForeign(text);
  const said = foreign ? text.trim() : phrase;
  const shown = said.length > 60 ? `${said.slice(0, 57)}…` : said;
  const english = foreign ? ' The offline modeller reads English only.' : '';
  return new BozzettoError('E_KIND_UNKNOWN',
    `I do not know how to make "${shown}".${english} The nearest that I know: ${nearest(phrase, vocabulary).join(', ')}.`, { hint: HINT });
}

/** E_BRIEF_INVALID for a text without any noun; E_KIND_UNKNOWN where another language is the likely reason. */
export function nothingNamed(text: string): BozzettoError {
  if (looksForeign(text)) return new BozzettoError('E_KIND_UNKNOWN', 'The offline modeller reads English only, and found no English name of a thing.',
    { hint: HINT });
  return new BozzettoError('E_BRIEF_INVALID', 'The text names no thing to make.', { hint: `Name one: "a wooden stool". ${HINT}` });
}
