import t from 'tap';
import { checkCount, readCount } from './counts.ts';
import { readSizes } from './sizes.ts';
import { readStretch } from './stretches.ts';
import { tokenize } from './tokens.ts';

/** The first length in a text. */
function first(text: string, thing = /^(leg|chair|drawer)/) {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = readSizes(tokens, at, (i) => thing.test(tokens[i]?.key ?? ''));
    if (found) return found.grow ? `${found.grow.aspect} ${found.grow.metres > 0 ? '+' : ''}${found.grow.metres}` : found.sizes.map(({ aspect,
      metres }) => `${aspect ?? '-'} ${metres}`).join(', ');
  }
  return null;
}

const SIZES: [string, string | null][] = [
  ['40cm', '- 0.4'], ['40 cm tall', 'height 0.4'], ['1,5 m', '- 1.5'], ['1,200 mm wide', 'width 1.2'], ['2x3 m', 'width 2, depth 3'],
    ['2 m x 1 m x 75 cm', 'width 2, depth 1, height 0.75'],
  ['2m tall by 1m wide', 'height 2, width 1'], ['5 foot 4', '- 1.6256'], ['5\'4"', '- 1.6256'], ['5 ft 4 in tall', 'height 1.6256'], ['6 feet',
    '- 1.8288'], ['12"', '- 0.3048'], ['half a metre', '- 0.5'], ['a metre and a half tall', 'height 1.5'],
  ['two and a half metres', '- 2.5'], ['1.5-metre-long', 'length 1.5'], ['twelve inches thick', 'thickness 0.3048'], ['3 yards', '- 2.7432'],
    ['a foot high', 'height 0.3048'], ['½ inch', '- 0.0127'], ['2½ m', '- 2.5'], ['1 1/2 m', '- 1.5'],
  ['height of 40 cm', 'height 0.4'], ['a width of about 2 m', 'width 2'], ['40 cm in height', 'height 0.4'], ['30 cm in diameter', 'diameter 0.3'],
    ['30 cm across', 'diameter 0.3'], ['15 cm radius', 'diameter 0.3'], ['radius of 15 cm', 'diameter 0.3'],
  ['40 to 50 cm', '- 0.45'], ['between 1 and 2 m tall', 'height 1.5'], ['at least 80 cm deep', 'depth 0.8'], ['up to 2 m', '- 2'], ['1 m 20',
    '- 1.2'], ['1 m 20 cm', '- 1.2'], ['1e-1 m', '- 0.1'], ['10 cm taller', 'height +0.1'], ['5 cm thinner', 'thickness -0.05'],
  ['12 in tall', 'height 0.3048'], ['make it 12 in', '- 0.3048'], ['5 in a bowl', null], ['two in the bowl', null], ['a metre', null], ['a foot',
    null], ['five legs', null], ['2 by 3', null], ['5 foot 4 legs', '- 1.524'], ['1 m 20 chairs', '- 1'], ['a 4 in leg', '- 0.1016'],
  ['2 m long and 80 cm wide', 'length 2, width 0.8'], ['.5 m', '- 0.5'], ['1 mm', '- 0.001'], ['200 m', '- 200'], ['2 by 3', null], ['6 ft. tall',
    'height 1.8288'], ['3 dm', '- 0.3'], ['2 m 3 m', '- 2'],
];

t.test('lengths are read in every way in which people write them', async (t) => {
  for (const [text, wanted] of SIZES) t.equal(first(text), wanted, text);
});

t.test('a length outside 1 mm to 200 m is impossible', async (t) => {
  for (const text of ['0 mm', '0.5 mm', '-5 cm', 'minus five cm', '10 km', '201 m', '1e400 m', 'NaN cm', 'infinite m', '1 mile long',
    '99999999999999999999 m']) t.throws(() => first(text), { code: 'E_SIZE_IMPOSSIBLE' }, text);
});

t.test('counts may be collective or vague', async (t) => {
  const count = (text: string) => readCount(tokenize(text), 0);
  const COUNTS: [string, number | null, string | null, number][] = [
    ['three chairs', 3, null, 1], ['a pair of chairs', 2, null, 3], ['two pairs of chairs', 4, null, 3], ['a dozen chairs', 12, null, 2],
      ['half a dozen chairs', 6, null, 3], ['a couple of chairs', 2, null, 3], ['several chairs', 3, 'several', 1],
    ['a few chairs', 3, 'few', 2], ['a set of six chairs', 6, null, 4], ['a row of chairs', 3, 'row', 3], ['minus 3 legs', -3, null, 2],
      ['twenty-five', 25, null, 1], ['one hundred and twenty', 120, null, 1],
  ];
  for (const [text, wanted, vague, length] of COUNTS) t.match(count(text), { count: wanted, vague, length }, text);
  for (const text of ['a chair', 'chair', 'a set table', 'the third leg', 'a row']) t.equal(count(text), null, text);
  t.equal(checkCount(200, 'legs'), 200);
  for (const bad of [0, -1, 201, 2.5, Infinity, NaN]) t.throws(() => checkCount(bad, 'legs'), { code: 'E_COUNT_IMPOSSIBLE' }, String(bad));
});

t.test('adjectives stretch, adverbs say how much, comparisons say by what', async (t) => {
  const STRETCHES: [string, string | null][] = [
    ['tall', 'height 1.25'], ['very tall', 'height 1.429'], ['slightly taller', 'height 1.118'], ['a bit shorter', 'height 0.894'],
      ['a little bit wider', 'width 1.057'], ['a little taller', 'height 1.118'], ['less wide', 'width 0.8'], ['not so tall', 'height 0.8'],
      ['too thin', 'thickness 1.429'],
    ['not wide enough', 'width 1.25'], ['not too tall', 'height 0.8'], ['twice as thick', 'thickness 2'], ['half as wide', 'width 0.5'],
      ['twice as thin', 'thickness 0.5'], ['three times taller', 'height 3'], ['1.5 times as long', 'length 1.5'], ['20 % wider', 'width 1.2'],
    ['20 % narrower', 'width 0.8'], ['20 % less wide', 'width 0.8'], ['double-height', 'height 2'], ['tiny', 'size 0.35'], ['much bigger',
      'size 1.832'], ['much too small', 'size 1.9'],
    ['a tall', null], ['the tall', null], ['red', null], ['very red', null], ['very', null], ['a bit red', null], ['20 %', null], ['very, tall',
      null],
  ];
  for (const [text, wanted] of STRETCHES) {
    const found = readStretch(tokenize(text), 0);
    t.equal(found && `${found.aspect} ${found.factor}`, wanted, text);
  }
  t.equal(readStretch(tokenize('longer'), 0)!.compared, true);
  t.equal(readStretch(tokenize('long'), 0)!.compared, false);
});
