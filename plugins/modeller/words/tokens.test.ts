import t from 'tap';
import { VOCABULARY } from './fixture.ts';
import { lexiconOf } from './lexicon.ts';
import { takeLiterals } from './literals.ts';
import { nearest, nearestNames, oneSlip } from './nearest.ts';
import { key, phraseKey, positive, singular } from './spelling.ts';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).map(({ stop, word, number, owner,
  literal }) => `${stop}${literal ? `<${literal.value}>` : word}${number === null ? '' : `=${number}`}${owner ? '\'' : ''}`).join(' ');

t.test('a sentence becomes words, numbers, breaks and literals', async (t) => {
  const TOKENS: [string, string][] = [
    ['A three-legged stool, 40cm tall', 'a three=3 legged stool ,40=40 cm tall'], ['two 3-legged 40 cm stools', 'two=2 3=3 legged 40=40 cm stools'],
      ['two and a half metres', 'twoandahalf=2.5 metres'], ['2 hundred legs', '2hundred=200 legs'], ['2x3m', '2=2 by 3=3 m'],
    ['the third leg', 'the third leg'], ["the desk's legs don't", "the desk' legs do not"], ['a chair. Make it red; now',
      'a chair .make it red .now'], ['chair (red)', 'chair ,red'], ['chair – red', 'chair ,red'], ['minus five cm', 'minus five=5 cm'],
      ['half a metre', 'half=0.5 a metre'],
    ['#f80 and rgb(1, 2, 300)', '<#ff8800> and <#0102ff>'], ["it's red & round", 'it is red and round'], ['line\nbreak', 'line .break'], ['1e3 m',
      '1000=1000 m'], ['', ''], ['...', ''], ['20%', '20=20 percent'],
  ];
  for (const [text, wanted] of TOKENS) t.equal(words(text), wanted, text);
});

t.test('lettering is taken out whole; inches, feet and apostrophes are not quotes', async (t) => {
  const texts = (text: string) => takeLiterals(text).literals.map(({ value }) => value);
  t.same(texts('a 24" sign that says "OPEN 24" and 5\'4" tall'), ['OPEN 24']);
  t.same(texts("a sign saying 'Don't walk' in red"), ["Don't walk"]);
  t.same(texts('a sign that says “Zum Löwen”'), ['Zum Löwen']);
  t.same(texts('a sign that says welcome to the zoo, in red'), ['welcome to the zoo']);
  t.same(texts('a sign with the word Bakery on a house'), ['Bakery']);
  t.same(texts('the cat\'s bowl and the dogs\' bowl'), []);
  t.same(texts('an "unclosed sign'), []);
  t.same(texts('a "" sign'), [], 'nothing is no lettering');
  t.same(texts('zqliteralaq'), [], 'nobody can write a placeholder');
  t.equal(words('zqliteralaq "x"'), '<x>');
});

t.test('plural, comparative, British and American forms have one key', async (t) => {
  for (const [many, one] of [['shelves', 'shelf'], ['knives', 'knife'], ['mice', 'mouse'], ['loaves', 'loaf'], ['leaves', 'leaf'], ['glasses',
    'glass'], ['feet', 'foot'], ['vases', 'vase'], ['dress', 'dress'], ['canvas', 'canvas'], ['boxes', 'box'], ['of',
    'of']] as const) t.equal(singular(many), one, many);
  for (const [more, plain] of [['thicker', 'thick'], ['bigger', 'big'], ['chunkier', 'chunky']] as const) t.equal(positive(more), plain, more);
  t.equal(positive('tall'), null);
  t.equal(key('Greyish'), 'grayish');
  t.equal(key('Café'), 'cafe');
  t.equal(key('aluminium'), key('aluminum'));
  t.equal(phraseKey('Book-Shelf'), phraseKey('book shelf'));
});

t.test('the longest phrase wins, and only a slip of one letter in a word that is none is mended', async (t) => {
  const lexicon = lexiconOf(VOCABULARY);
  t.equal(lexiconOf(VOCABULARY), lexicon, 'built once');
  const kinds = (text: string) => lexicon.find(tokenize(text), 0)?.entry.kinds;
  t.same(kinds('coffee tables'), ['coffee_table']);
  t.same(kinds('book shelf'), ['bookshelf']);
  t.same(kinds('ice cream cone'), ['ice_cream_cone']);
  t.same(kinds('chest of drawers'), ['dresser']);
  t.equal(kinds('zorgblatt'), undefined);
  t.equal(lexicon.typo('chiar'), 'chair');
  t.equal(lexicon.typo('guitarrs'), 'guitar');
  for (const word of ['stol', 'horse', 'planet', 'bride', 'hair', 'table', 'xyzzy', 'about', 'x'.repeat(40)]) t.equal(lexicon.typo(word), null, word);
  t.equal(lexicon.shape('table', 'circular'), 'round');
  t.equal(lexicon.shape('table', 'curved'), null);
  t.same(lexicon.named('chair', 'armrest'), { part: 'arm', option: 'arms' });
  t.equal(lexicon.named('nothing', 'leg'), null);
  const twins = lexiconOf({ kinds: { a: { words: ['table'], parts: {}, options: {}, shapes: [], text: false }, b: { words: ['tables', 'tabla'],
    parts: {}, options: {}, shapes: [], text: false } }, materials: {}, styles: [] });
  t.equal(twins.typo('tablx'), null, 'two candidates are none');
});

t.test('the nearest kinds are near in meaning, in words or in spelling', async (t) => {
  t.equal(nearest('spaceship', VOCABULARY)[0], 'rocket');
  t.equal(nearest('couch', VOCABULARY)[0], 'chair');
  t.ok(nearest('couch', VOCABULARY).includes('sofa'));
  t.equal(nearest('sedan', VOCABULARY)[0], 'car');
  t.equal(nearest('wall clocks', VOCABULARY)[0], 'clock');
  t.equal(nearest('teapott', VOCABULARY)[0], 'teapot');
  for (const word of ['zorgblatt', '椅子', '', 'x'.repeat(500)]) t.ok(nearest(word, VOCABULARY).length <= 5 && nearest(word, VOCABULARY).length >= 3,
    word.slice(0, 10));
  t.equal(nearestNames('handel', ['leg', 'handle', 'top'])[0], 'handle');
  t.ok(oneSlip('chiar', 'chair') && oneSlip('stol', 'stool') && oneSlip('taable', 'table'));
  t.notOk(oneSlip('house', 'mouse'), 'the first letter is right');
  t.notOk(oneSlip('chair', 'chair'));
  t.notOk(oneSlip('cabel', 'cairn'));
});
