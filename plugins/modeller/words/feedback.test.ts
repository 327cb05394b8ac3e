import t from 'tap';
import { BozzettoError } from '#core/index.ts';
import { readFeedback } from './feedback.ts';
import { shownEdits, VOCABULARY } from './fixture.ts';

const items = (kinds: string) => kinds.split(',').map((kind) => ({ name: kind, kind }));

/** Things of the scene, feedback → all edits in one line (see `shownEdits`). */
const EDITS: [string, string, string][] = [
  ['chair', 'make the legs thicker', 'leg resize thickness/1.4'],
  ['chair', 'make it taller', '* resize height/1.25'],
  ['chair', 'paint it blue', '* color #0000ff/blue'],
  ['chair', 'add armrests', 'arms add'],
  ['chair', 'remove the back', 'back remove'],
  ['chair', 'five legs', 'leg count 5'],
  ['dresser', 'one more drawer', 'drawer more 1'],
  ['stool', 'make the seat round', 'seat shape round'],
  ['table', 'change the top to marble', 'top material marble'],
  ['mug', 'longer handle', 'handle resize length/1.25'],
  ['chair', 'make it 60 cm tall', '* measure height/0.6'],
  ['chair', 'double the height', '* resize height/2'],
  ['chair', 'less wide', '* resize width/0.8'],
  ['chair', 'lower the seat', 'seat resize height/0.8'],
  ['mug', 'get rid of the handle', 'handle remove'],
  ['chair', 'without arms', 'arms remove'],
  ['table', 'use walnut instead', '* material walnut'],
  ['desk,lamp', 'the lamp should be red', 'lamp.* color #ff0000/red'],
  ['chair', 'the legs twice as thick', 'leg resize thickness/2'],
  ['chair', 'thinner', '* resize thickness/0.7'],
  ['chair', 'slightly bigger', '* resize size/1.183'],
  ['chair', 'a bit shorter', '* resize height/0.894'],
  ['chair', 'shrink it by half', '* resize size/0.5'],
  ['chair', '20 % wider', '* resize width/1.2'],
  ['bookshelf', 'halve the number of shelves', 'shelf multiply 0.5'],
  ['chair', 'make the legs thicker and paint the seat blue', 'leg resize thickness/1.4; seat color #0000ff/blue'],
  ['chair', 'paint the seat and the legs blue', 'seat color #0000ff/blue; leg color #0000ff/blue'],
  ['chair', 'make it taller and wider', '* resize height/1.25; * resize width/1.25'],
  ['chair', 'remove the arms and the back', 'arms remove; back remove'],
  ['chair', 'make the legs thicker and black', 'leg resize thickness/1.4; leg color #000000/black'],
  ['chair', 'thicker legs and a blue seat', 'leg resize thickness/1.4; seat color #0000ff/blue'],
  ['table', 'replace the wood with metal', '* material metal'],
  ['table', 'swap the oak for walnut', '* material walnut'],
  ['table', 'use steel for the legs', 'leg material steel'],
  ['chair', 'make the seat 10 cm wider', 'seat grow width/0.1'],
  ['chair', 'increase the height by 10 cm', '* grow height/0.1'],
  ['chair', 'reduce the width by 20%', '* resize width/0.8'],
  ['chair', 'scale it to 150%', '* resize size/1.5'],
  ['chair', 'scale it up by 2', '* resize size/2'],
  ['chair', 'set the height to 1 m', '* measure height/1'],
  ['dresser', 'add two more drawers', 'drawer more 2'],
  ['dresser', 'remove one drawer', 'drawer more -1'],
  ['dresser', 'remove two drawers', 'drawer more -2'],
  ['bookshelf', 'change the number of shelves to 6', 'shelf count 6'],
  ['bookshelf', 'reduce the number of shelves by 2', 'shelf more -2'],
  ['bookshelf', 'add another shelf', 'shelf more 1'],
  ['chair', 'add a red cushion', 'cushion add; cushion color #ff0000/red'],
  ['chair', 'the legs are too thin', 'leg resize thickness/1.429'],
  ['chair', 'the back is not high enough', 'back resize height/1.25'],
  ['sign', 'make it say "CLOSED"', '* text CLOSED'],
  ['desk,chair', 'the desk\'s legs should be black', 'desk.leg color #000000/black'],
  ['desk,chair', 'make the legs of the chair thicker', 'chair.leg resize thickness/1.4'],
  ['desk,chair', 'the chair legs in steel', 'chair.leg material steel'],
  ['desk,chair', 'thicker legs', 'desk.leg resize thickness/1.4; chair.leg resize thickness/1.4'],
  ['desk,lamp', 'remove the lamp', 'lamp.* remove'],
  ['chair', 'more legs', 'leg more 1'],
  ['chair', 'fewer slats', 'slat more -1'],
  ['chair', 'make it more rustic', '* shape rustic'],
  ['chair', 'I want the seat in dark red', 'seat color #8b0000/dark red'],
  ['chair', 'change the colour of the seat to navy blue', 'seat color #000080/navy blue'],
  ['chair', 'could you please make the back a little bit taller?', 'back resize height/1.057'],
  ['chair', 'no arms', 'arms remove'],
  ['chair', 'backless', 'back remove'],
  ['chair', 'make it a three-legged chair', 'leg count 3'],
  ['chair', 'make everything gold', '* material gold'],
  ['chair', 'paint it gold', '* color #ffd700/gold'],
  ['chair', 'widen the seat by 5 cm', 'seat grow width/0.05'],
  ['chair', 'raise the seat to 50 cm', 'seat measure height/0.5'],
  ['chair', 'much taller', '* resize height/1.494'],
  ['chair', 'make the legs shorter but keep the back', 'leg resize length/0.8'],
  ['chair', 'half the size', '* resize size/0.5'],
  ['chair', 'twice the size', '* resize size/2'],
  ['chair', 'make it twice as tall', '* resize height/2'],
  ['chair', 'half as wide', '* resize width/0.5'],
  ['chair', 'red', '* color #ff0000/red'],
  ['chair', 'the seat should be round and made of leather', 'seat shape round; seat material leather'],
  ['chair', 'make the legs tapered and the seat curved', 'leg shape tapered; seat shape curved'],
  ['chair', 'double the legs', 'leg multiply 2'],
  ['chair', 'put wheels on it', 'wheels add'],
  ['chair', 'it needs armrests', 'arms add'],
  ['chair', 'give it a cushion', 'cushion add'],
  ['chair', 'with armrests', 'arms add'],
  ['chair', 'make the arms red and remove the cushion', 'arm color #ff0000/red; cushion remove'],
  ['chair', '#ff8800', '* color #ff8800/#ff8800'],
  ['chair', 'make the seat 45 cm wide and 40 cm deep', 'seat measure width/0.45; seat measure depth/0.4'],
  ['chair', 'shorten the legs by 5 cm', 'leg grow length/-0.05'],
  ['chair', 'legs 50 cm long', 'leg measure length/0.5'],
  ['chair', 'make the seat round and paint it blue', 'seat shape round; seat color #0000ff/blue'],
  ['chair', 'make the legs thicker and paint them blue', 'leg resize thickness/1.4; leg color #0000ff/blue'],
  ['chair', 'make the legs thicker and paint it blue', 'leg resize thickness/1.4; * color #0000ff/blue'],
  ['chair', '3 legs instead of 4', 'leg count 3'],
  ['chair', 'steel instead of oak', '* material steel'],
  ['chair', 'make it bigger by 20 percent', '* resize size/1.2'],
  ['chair', '50% taller', '* resize height/1.5'],
  ['chair', 'twice as many legs', 'leg multiply 2'],
  ['mug', 'bigger handle, please', 'handle resize size/1.4'],
  ['chair', 'I don\'t want the arms', 'arms remove'],
  ['chair', 'taller', '* resize height/1.25'],
  ['chair', 'bigger', '* resize size/1.4'],
  ['chair', 'change it to oak', '* material oak'],
  ['chair', 'enlarge the seat a bit', 'seat resize size/1.118'],
  ['glass,bowl', 'make the bowl red', 'bowl.* color #ff0000/red'],
  ['bookshelf', 'make the shelf thicker', 'shelf resize thickness/1.4'],
  ['bookshelf', 'increase the number of shelves to 8', 'shelf count 8'],
  ['chair', 'increase the height by 20 percent', '* resize height/1.2'],
  ['lamp,desk,book', 'put the books in red', 'book.* color #ff0000/red'],
  ['stool', 'turn it red', '* color #ff0000/red'],
  ['table', 'make the oval top bigger', 'top shape oval; top resize size/1.4'],
  ['table', 'make it round', '* shape round'],
  ['table', 'make the table 2 m long and 1 m wide', '* measure length/2; * measure width/1'],
  ['chair', 'replace the cushion with a red one', 'cushion color #ff0000/red'],
  ['chair', 'give the chair black metal legs', 'leg color #000000/black; leg material metal'],
  ['chair', 'the seat from oak to marble', 'seat material marble'],
  ['desk,lamp', 'make both red', '* color #ff0000/red'],
  ['chair', 'taller back', 'back resize height/1.25'],
  ['chair', 'remove all slats', 'slat remove'],
  ['chair', 'a higher seat', 'seat resize height/1.25'],
  ['chair', 'change the legs to steel and the seat to leather', 'leg material steel; seat material leather'],
  ['chair', 'make the chiar taller', '* resize height/1.25'],
  ['chair', 'make it 5 foot 4 tall', '* measure height/1.6256'],
  ['chair', 'make it a lot wider', '* resize width/1.494'],
  ['chair', 'colour the seat olive green', 'seat color #808000/olive green'],
  ['chair', 'no back, no arms', 'back remove; arms remove'],
  ['chair', 'add arms, a cushion and wheels', 'arms add; cushion add; wheels add'],
  ['chair', 'make the legs 10% thicker and 5 cm longer', 'leg resize thickness/1.1; leg grow length/0.05'],
  ['chair', 'make the legs less thick', 'leg resize thickness/0.714'],
  ['dresser', 'give it six drawers', 'drawer count 6'],
  ['dresser', 'only three drawers', 'drawer count 3'],
  ['table', 'top in glass', 'top material glass'],
  ['chair', 'scale everything by 1.5', '* resize size/1.5'],
  ['chair', 'make it half as tall and twice as wide', '* resize height/0.5; * resize width/2'],
  ['chair', 'triple the width of the seat', 'seat resize width/3'],
];

/** What is refused, and with which code. */
const REFUSED: [string, string, string][] = [
  ['chair', 'make the flanges thicker', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'make it prettier', 'E_FEEDBACK_UNKNOWN'],
  ['chair', '', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'asdf qwer', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'make the legs thicker, add a flux capacitor', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'mach es größer', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'add 500 legs', 'E_COUNT_IMPOSSIBLE'],
  ['chair', 'make it 10 km tall', 'E_SIZE_IMPOSSIBLE'],
  ['chair', 'make the chair bluer', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'add a lamp', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'please', 'E_FEEDBACK_UNKNOWN'],
  ['chair', '椅子を高く', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'legs', 'E_FEEDBACK_UNKNOWN'],
  ['chair', 'delete everything', 'E_FEEDBACK_UNKNOWN'],
];

function refusal(kinds: string, text: string): BozzettoError {
  try {
    readFeedback(text, VOCABULARY, items(kinds));
  } catch (error) {
    if (error instanceof BozzettoError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

t.test('feedback says what to change, on which thing and part', async (t) => {
  for (const [kinds, text, wanted] of EDITS) t.equal(shownEdits(readFeedback(text, VOCABULARY, items(kinds))), wanted, `${kinds}: ${text}`);
});

t.test('what cannot be done has a code', async (t) => {
  for (const [kinds, text, code] of REFUSED) t.equal(refusal(kinds, text).code, code, `${kinds}: ${text}`);
});

t.test('a refusal tells what was understood, what not, and what can be named', async (t) => {
  const half = refusal('chair', 'make the legs thicker, add a flux capacitor');
  t.match(half.message, /add a flux capacitor/);
  t.match(half.message, /Understood: resize leg thickness 1\.4/);
  t.match(half.message, /Parts that can be named: .*leg/);
  t.match(half.hint, /new brief/, 'adding another thing is another brief');
  t.match(refusal('mug', 'make the handel bigger and the spout longer').message, /spout/);
  t.match(refusal('chair', '椅子を高く').message, /English only/);
  t.match(refusal('chair', 'mach es größer').message, /English only/);
  t.match(refusal('chair', 'a'.repeat(2001)).message, /2000/);
});

t.test('in a scene an edit names its thing only where it is one of several', async (t) => {
  const scene = [{ name: 'chair', kind: 'chair' }, { name: 'chair_2', kind: 'chair' }, { name: 'desk', kind: 'desk' }];
  t.equal(shownEdits(readFeedback('paint the chairs red', VOCABULARY, scene)), 'chair.* color #ff0000/red; chair_2.* color #ff0000/red');
  t.equal(shownEdits(readFeedback('paint everything red', VOCABULARY, scene)), '* color #ff0000/red');
  t.same(readFeedback('taller', VOCABULARY, [{ name: 'chair', kind: 'chair' }]), [{ item: null, part: null, do: 'resize', aspect: 'height', factor: 1.25 }]);
});
