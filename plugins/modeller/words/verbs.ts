/** The words that only an edit knows, by what they do to the thing named behind them. */
import type { Aspect } from './request.ts';
import { spacedKey } from './spelling.ts';

export type Verb =
  | { does: 'remove' } | { does: 'add' } | { does: 'keep' } | { does: 'number' } | { does: 'whole' } | { does: 'instead' } | { does: 'set' }
  | { does: 'more'; sign: 1 | -1 }
  /** `aspect` null: the one that the sentence names, else the size. */
  | { does: 'resize'; aspect: Aspect | null; factor: number }
  | { does: 'factor'; factor: number };

const ROWS: [Verb, string[]][] = [
  [{ does: 'remove' }, ['remove', 'delete', 'get rid of', 'drop', 'lose', 'take off', 'take away', 'take out', 'erase', 'eliminate', 'omit',
    'do away with', 'leave out', 'strip', 'strip off', 'discard', 'ditch', 'cut off', 'cut',
    'do not want', 'do not need', 'i do not want', 'i do not need', 'it does not need', 'does not need', 'should not have', 'must not have', 'scrap',
      'take']],
  [{ does: 'add' }, ['add', 'attach', 'include', 'insert', 'put', 'put on', 'install', 'mount', 'append', 'fit', 'give it', 'give them', 'give',
    'bring back', 'restore', 'it needs', 'needs', 'i want', 'it should have', 'should have', 'add back', 'introduce']],
  [{ does: 'set' }, ['change', 'use', 'set', 'replace', 'swap', 'switch', 'turn', 'convert', 'adjust', 'modify', 'alter', 'update', 'choose',
    'go with', 'try', 'exchange', 'edit', 'recolor', 'fix', 'instead', 'make it out of', 'finish']],
  [{ does: 'keep' }, ['keep', 'leave', 'do not change', 'do not touch', 'leave alone']],
  [{ does: 'number' }, ['number of', 'the number of', 'amount of', 'the amount of', 'count of', 'the count of', 'as many']],
  [{ does: 'whole' }, ['everything', 'whole', 'whole thing', 'the whole thing', 'all of it', 'the entire thing', 'entire thing', 'overall', 'thing',
    'the thing', 'object', 'model']],
  [{ does: 'instead' }, ['instead of', 'rather than', 'in place of', 'not']],
  [{ does: 'more', sign: 1 }, ['more', 'another', 'extra', 'additional', 'an extra', 'an additional', 'further']],
  [{ does: 'more', sign: -1 }, ['fewer', 'less', 'too many']],
  [{ does: 'resize', aspect: 'width', factor: 1.25 }, ['widen', 'broaden']],
  [{ does: 'resize', aspect: 'width', factor: 0.8 }, ['narrow the', 'narrow it', 'narrow its']],
  [{ does: 'resize', aspect: 'thickness', factor: 1.4 }, ['thicken', 'bulk up', 'beef up', 'fatten']],
  [{ does: 'resize', aspect: 'thickness', factor: 0.7 }, ['thin the', 'thin it', 'thin its', 'thin out', 'thin down', 'slim down', 'slim the',
    'slim its', 'slim it']],
  [{ does: 'resize', aspect: 'length', factor: 1.25 }, ['lengthen', 'elongate', 'stretch', 'stretch out', 'extend', 'prolong']],
  [{ does: 'resize', aspect: 'length', factor: 0.8 }, ['shorten', 'trim']],
  [{ does: 'resize', aspect: 'height', factor: 1.25 }, ['heighten', 'raise', 'lift', 'raise up']],
  [{ does: 'resize', aspect: 'height', factor: 0.8 }, ['lower the', 'lower it', 'lower its', 'lower them', 'squash', 'flatten', 'lower']],
  [{ does: 'resize', aspect: 'depth', factor: 1.25 }, ['deepen']],
  [{ does: 'resize', aspect: null, factor: 1.25 }, ['enlarge', 'scale', 'scale up', 'increase', 'expand', 'grow', 'blow up', 'magnify', 'upscale',
    'resize']],
  [{ does: 'resize', aspect: null, factor: 0.8 }, ['shrink', 'scale down', 'decrease', 'reduce', 'downscale', 'minimize', 'compress', 'cut down']],
  [{ does: 'factor', factor: 2 }, ['double', 'twice', 'twice the', 'two times', 'double up', 'twice its', 'double its', 'double the']],
  [{ does: 'factor', factor: 3 }, ['triple', 'treble', 'three times', 'triple the']],
  [{ does: 'factor', factor: 4 }, ['quadruple', 'four times']],
  [{ does: 'factor', factor: 0.5 }, ['halve', 'half the', 'half its', 'half of', 'half as', 'to half', 'by half', 'halve the', 'in half', 'half']],
  [{ does: 'factor', factor: 1 / 3 }, ['to a third']],
  [{ does: 'factor', factor: 0.25 }, ['to a quarter', 'quarter the']],
];

/** Phrase → what it does. */
export const VERBS: ReadonlyMap<string, Verb> = new Map(ROWS.flatMap(([verb, phrases]) => phrases.map((phrase) => [spacedKey(phrase),
  verb] as const)));
