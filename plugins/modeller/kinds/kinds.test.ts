/** Every kind that comes along: can be read from its own briefs, and works out over all its options, variants and limits. */
import t from 'tap';
import { describe } from '../describe.ts';
import { emptySettings } from '../settle.ts';
import { expand } from '../expand.ts';
import { GROUPS } from '../kind.ts';
import { MATERIALS } from '../materials/library.ts';
import type { ItemSettings } from '../settings.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { read } from '../words/read.ts';
import { KINDS } from './index.ts';

const kinds = Object.fromEntries(KINDS.map((kind) => [kind.name, kind]));
const vocabulary = vocabularyOf(kinds);

t.test('the vocabulary of the same kinds and materials is made once', async (t) => {
  t.equal(vocabularyOf(kinds, MATERIALS), vocabulary);
  t.not(vocabularyOf(kinds, { ...MATERIALS }), vocabulary);
});

t.test('there are at least sixty kinds, of every group, each with words of its own', async (t) => {
  t.ok(KINDS.length >= 60, `${KINDS.length} kinds`);
  t.same([...new Set(KINDS.map(({ group }) => group))].toSorted(), [...GROUPS].toSorted());
  const owners = new Map<string, string[]>();
  for (const { name, words } of KINDS) for (const word of new Set([name, ...words])) owners.set(word, [...(owners.get(word) ?? []), name]);
  t.same([...owners].filter(([, names]) => names.length > 1), []);
});

for (const kind of KINDS) {
  t.test(`${kind.name} works out in all its forms`, async (t) => {
    for (const base of Object.values(kind.materials)) t.ok(MATERIALS[base.split(/ (?=#)/)[0]!], `${base} is in the library`);
    const settings: [string, Partial<ItemSettings>][] = [
      ['as it is', {}],
      ...Object.entries(kind.options).map(([name, { on }]): [string, Partial<ItemSettings>] => [`${name} ${!on}`, { options: { [name]: !on } }]),
      ...Object.entries(kind.variants).flatMap(([name, choices]) => Object.entries(choices).map(([choice, { set }]): [string, Partial<ItemSettings>] => [`${name} ${choice}`, { variants: { [name]: choice }, values: { ...set } }])),
      ...Object.entries(kind.parameters).flatMap(([name, { min, max }]): [string, Partial<ItemSettings>][] => [[`least ${name}`, { values: { [name]: min } }], [`most ${name}`, { values: { [name]: max } }]]),
    ];
    for (const [words, change] of settings) {
      const item = { ...emptySettings('it', kind, 1), ...change };
      t.doesNotThrow(() => expand({ items: [item], styles: [], seed: 1 }, kinds, kind.name), words);
    }
    const { low, size } = describe(emptySettings('it', kind, 1), kind);
    t.ok(Math.abs(low[2]) < 0.02 * size.height + 0.002, `stands on the ground (${low[2]})`);
    for (const axis of ['height', 'width', 'depth'] as const) {
      const wanted = size[axis] * 1.15;
      const asked = describe({ ...emptySettings('it', kind, 1), extent: { [axis]: wanted } }, kind);
      t.ok(Math.abs(asked.size[axis] - wanted) < 0.002 * wanted, `${axis} becomes what is asked for`);
    }
    for (const { value, min, max, note } of Object.values(kind.parameters)) t.ok(min <= value && value <= max, note);
    for (const text of kind.briefs) t.ok(read(text, vocabulary).items.some((item) => item.kind === kind.name), `"${text}" is a ${kind.name}`);
  });
}
