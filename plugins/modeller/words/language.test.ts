import t from 'tap';
import { BozzettoError } from '#core/index.ts';
import { shownRequest, VOCABULARY } from './fixture.ts';
import { read } from './read.ts';

/** Sentence → why it cannot be. */
const REFUSED: [string, string][] = [
  ['a stol', 'E_KIND_UNKNOWN'],
  ['a spaceship', 'E_KIND_UNKNOWN'],
  ['a chair and a zorgblatt', 'E_KIND_UNKNOWN'],
  ['a', 'E_BRIEF_INVALID'],
  ['a three-legged stool with four legs', 'E_BRIEF_CONTRADICTORY'],
  ['a chair with 500 legs', 'E_COUNT_IMPOSSIBLE'],
  ['500 chairs', 'E_COUNT_IMPOSSIBLE'],
  ['a chair 0 mm tall', 'E_SIZE_IMPOSSIBLE'],
  ['a 10 km long table', 'E_SIZE_IMPOSSIBLE'],
  ['une chaise rouge', 'E_KIND_UNKNOWN'],
  ['椅子', 'E_KIND_UNKNOWN'],
  ['ein roter Stuhl mit Beinen', 'E_KIND_UNKNOWN'],
  ['a clock tower', 'E_KIND_UNKNOWN'],
  ['a corn', 'E_KIND_UNKNOWN'],
  ['make a huge green dragon', 'E_KIND_UNKNOWN'],
  ['...', 'E_BRIEF_INVALID'],
  ['a horse', 'E_KIND_UNKNOWN'],
  ['a hose', 'E_KIND_UNKNOWN'],
  ['a coach', 'E_KIND_UNKNOWN'],
  ['a chair NaN cm tall', 'E_SIZE_IMPOSSIBLE'],
  ['a chair -5 cm tall', 'E_SIZE_IMPOSSIBLE'],
  ['a chair with 2.5 legs', 'E_COUNT_IMPOSSIBLE'],
  ['0 chairs', 'E_COUNT_IMPOSSIBLE'],
  ['the dog\'s tail is black', 'E_KIND_UNKNOWN'],
  ['a chair leg', 'E_KIND_UNKNOWN'],
  ['a small round mirror', 'E_KIND_UNKNOWN'],
  ['a plant', 'E_KIND_UNKNOWN'],
  ['a flower', 'E_KIND_UNKNOWN'],
  ['a zorgblatt', 'E_KIND_UNKNOWN'],
  ['a chair on a zorgblatt', 'E_KIND_UNKNOWN'],
  ['a horse and a cat', 'E_KIND_UNKNOWN'],
  ['a planet', 'E_KIND_UNKNOWN'],
  ['a chair 1 m tall and 2 m tall', 'E_BRIEF_CONTRADICTORY'],
  ['a chair with arms but without arms', 'E_BRIEF_CONTRADICTORY'],
  ['a table 0.5 mm thick', 'E_SIZE_IMPOSSIBLE'],
  ['a 201 m tree', 'E_SIZE_IMPOSSIBLE'],
  ['a house infinity m tall', 'E_SIZE_IMPOSSIBLE'],
  ['a chair with one hundred billion legs', 'E_COUNT_IMPOSSIBLE'],
  ['201 apples', 'E_COUNT_IMPOSSIBLE'],
  ['a chair with -3 legs', 'E_COUNT_IMPOSSIBLE'],
  ['make something nice', 'E_BRIEF_INVALID'],
  ['red', 'E_BRIEF_INVALID'],
  ['42', 'E_BRIEF_INVALID'],
  ['😀', 'E_BRIEF_INVALID'],
  ['стул', 'E_KIND_UNKNOWN'],
  ['ein Stuhl aus Holz', 'E_KIND_UNKNOWN'],
  ['una silla roja', 'E_KIND_UNKNOWN'],
  ['%s%n{{7*7}}${x}', 'E_KIND_UNKNOWN'],
  ['a chair\\n__import__(\'os\').system(\'id\')', 'E_KIND_UNKNOWN'],
  ['../../etc/passwd', 'E_KIND_UNKNOWN'],
];

function refusal(text: string): BozzettoError {
  try {
    read(text, VOCABULARY);
  } catch (error) {
    if (error instanceof BozzettoError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

t.test('what cannot be made or understood has a code', async (t) => {
  for (const [text, code] of REFUSED) t.equal(refusal(text).code, code, text);
});

t.test('an unknown thing is named together with what comes nearest and what to do', async (t) => {
  const ship = refusal('a spaceship with wings');
  t.match(ship.message, /"spaceship".*rocket/);
  t.match(ship.hint, /bozzetto kinds.*model/);
  t.match(refusal('a clock tower').message, /"clock tower".*clock/, 'the last noun is the thing');
  t.match(refusal('a stol').message, /stool/, 'short words are not mended, but the nearest is named');
  t.match(refusal('a chair and a zorgblatt').message, /"zorgblatt"/);
  t.ok(refusal(`a ${'x'.repeat(300)}`).message.length < 300, 'an endless word is cut');
});

t.test('other languages and scripts are told that English is read', async (t) => {
  for (const text of ['une chaise rouge', 'ein Stuhl aus Holz', 'una silla roja', '椅子', 'стул', 'كرسي', 'כיסא אדום']) {
    const error = refusal(text);
    t.equal(error.code, 'E_KIND_UNKNOWN', text);
    t.match(error.message, /reads English only/, text);
  }
  t.match(refusal('rouge et').message, /English/, 'even where no noun was found');
});

t.test('contradictions say both sides', async (t) => {
  t.match(refusal('a three-legged stool with four legs').message, /3 and with 4/);
  t.match(refusal('a chair 1 m tall and 2 m tall').message, /1 m and of 2 m/);
  t.match(refusal('a chair with arms but without arms').message, /with and without arms/);
  t.match(refusal('a chair without arms but with arms').message, /with and without arms/);
  t.match(refusal('a chair with a chair 12 2 chairs').message, /two counts/);
});

t.test('hostile text is read as words or refused', async (t) => {
  t.equal(refusal('a chair '.repeat(1250)).code, 'E_BRIEF_INVALID', '10,000 characters');
  t.equal(refusal('\u0000\u0001\u0007\u001b[31m').code, 'E_BRIEF_INVALID', 'control characters with nothing to make');
  t.equal(refusal('\u0000\u0001\u0002').code, 'E_BRIEF_INVALID', 'control characters');
  t.equal(shownRequest(read('a\u0000 red\u0007 chair\u200b', VOCABULARY)), 'chair *.color:#ff0000/red');
  const injected = read('chair"; import os; os.system("rm -rf /")', VOCABULARY);
  t.equal(injected.items.length, 1);
  t.equal(injected.items[0]!.kind, 'chair');
  t.same(read('a sign that says "\\"; import os #"', VOCABULARY).items[0]!.text, '\\', 'lettering is data, and ends at its quote');
});
