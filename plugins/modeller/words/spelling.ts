/** One key a word: however it is spelled, hyphenated or inflected, the same thing is found under the same key. */
import nlp from 'compromise';
import { table } from './table.ts';

/** British → American, word by word. A stem at the start of a longer word counts too (`greyish`, `colourful`). */
const AMERICAN = table<string>({
  aeroplane: 'airplane', aluminium: 'aluminum', armour: 'armor', axe: 'ax', centre: 'center', colour: 'color', fibre: 'fiber', grey: 'gray',
  jewellery: 'jewelry', labelled: 'labeled', litre: 'liter', metre: 'meter', mould: 'mold', plough: 'plow', sabre: 'saber', sceptre: 'scepter',
  theatre: 'theater', travelling: 'traveling', tyre: 'tire', woollen: 'woolen', doughnut: 'donut', moustache: 'mustache',
});
const BRITISH = Object.keys(AMERICAN);

/** Words that the library's rules would cut wrongly. */
const IRREGULAR = table<string>({
  canvas: 'canvas', lens: 'lens', lenses: 'lens', axes: 'axe', dice: 'dice', scissors: 'scissors', pliers: 'pliers', tongs: 'tongs', chess: 'chess',
  compass: 'compass', brass: 'brass', glass: 'glass', grass: 'grass', dress: 'dress', moss: 'moss', gas: 'gas', bus: 'bus', cactus: 'cactus',
  stairs: 'stair', leaves: 'leaf', staves: 'stave', hooves: 'hoof', feet: 'foot', tongues: 'tongue', shoes: 'shoe', canoes: 'canoe', vases: 'vase',
});

interface Transform { two: { transform: { noun: { toSingular: (word: string, model: object) => string }; adjective: { fromComparative: (word: string,
  model: object) => string } } } }
const { noun, adjective } = (nlp.methods() as Transform).two.transform;

/** `shelves` → `shelf`, `mice` → `mouse`; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length < 3 || /(ss|us|is)$/.test(word)) return word;
  return noun.toSingular(word, nlp.model()) || word;
}

/** `thicker` → `thick`; null where the word is no comparative. */
export function positive(word: string): string | null {
  if (!word.endsWith('er') || word.length < 5) return null;
  const base = adjective.fromComparative(word, nlp.model());
  return base && base !== word ? base : null;
}

/** Lower case, no accents, American. One word, without spaces. */
export function key(word: string): string {
  const plain = word.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();
  const british = BRITISH.find((stem) => plain.startsWith(stem));
  return british === undefined ? plain : AMERICAN[british] + plain.slice(british.length);
}

/** The key of a phrase: its words' keys without spaces or hyphens, so that `book shelf`, `book-shelf` and `bookshelf` are one. */
export function phraseKey(phrase: string): string {
  return phrase.split(/[\s\-/]+/).map(key).join('');
}

/** A phrase as its words' keys with spaces between: for closed-class phrases, where `a round` is not `around`. */
export const spacedKey = (phrase: string) => phrase.split(/[\s\-/]+/).map(key).join(' ');

/** The same as `phraseKey`, with the last word in the singular. */
export function singularKey(words: readonly string[]): string {
  return words.map((word, i) => (i === words.length - 1 ? key(singular(word)) : key(word))).join('');
}
