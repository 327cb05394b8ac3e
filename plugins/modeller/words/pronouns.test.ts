/** What "it" and "them" stand for. */
import t from 'tap';
import { readFeedback } from './feedback.ts';
import { shownEdits, VOCABULARY } from './fixture.ts';

const items = (kinds: string) => kinds.split(',').map((kind) => ({ name: kind, kind }));

/** Things of the scene, feedback → all edits in one line (see `shownEdits`). */
const SENTENCES: [string, string, string][] = [
  // Painted only, then how tall or big: the whole.
  ['chair', 'paint the seat blue and make it 60 cm tall', 'seat color #0000ff/blue; * measure height/0.6'],
  ['chair', 'make the seat leather and make it taller', 'seat material leather; * resize height/1.25'],
  ['chair', 'paint the seat red. It should be 10 cm higher', 'seat color #ff0000/red; * grow height/0.1'],
  ['chair', 'make the seat round and make it bigger', 'seat shape round; * resize size/1.4'],
  ['chair', 'paint the seat blue, then make it twice as tall', 'seat color #0000ff/blue; * resize height/2'],
  ['chair', 'paint the seat blue and make it 20% smaller', 'seat color #0000ff/blue; * resize size/0.8'],
  ['chair', 'paint the seat blue and scale it to 150%', 'seat color #0000ff/blue; * resize size/1.5'],
  ['table', 'change the top to marble and make it shorter', 'top material marble; * resize height/0.8'],
  ['table', 'paint the top white and make it 2 m wide and 75 cm tall', 'top color #ffffff/white; * measure width/2; * measure height/0.75'],
  ['chair', 'paint the seat blue, make it 60 cm tall and paint it red', 'seat color #0000ff/blue; * measure height/0.6; * color #ff0000/red'],
  // How thick, wide or long, or another look: the part.
  ['chair', 'paint the seat blue and make it thicker', 'seat color #0000ff/blue; seat resize thickness/1.4'],
  ['chair', 'paint the seat blue and make it 5 cm thick', 'seat color #0000ff/blue; seat measure thickness/0.05'],
  ['table', 'paint the top white and make it 2 m wide', 'top color #ffffff/white; top measure width/2'],
  ['mug', 'paint the handle red and make it longer', 'handle color #ff0000/red; handle resize length/1.25'],
  ['chair', 'make the seat round and paint it blue', 'seat shape round; seat color #0000ff/blue'],
  ['chair', 'paint the seat blue and raise it to 50 cm', 'seat color #0000ff/blue; seat measure height/0.5'],
  // The part was already being sized or added: still the part.
  ['chair', 'make the back wider and make it taller', 'back resize width/1.25; back resize height/1.25'],
  ['chair', 'add a cushion and make it bigger', 'cushion add; cushion resize size/1.4'],
  // No pronoun: the part.
  ['chair', 'make the seat blue and thicker', 'seat color #0000ff/blue; seat resize thickness/1.4'],
  ['chair', 'make the back blue and taller', 'back color #0000ff/blue; back resize height/1.25'],
  // What is gone can't be meant.
  ['chair', 'remove the back and paint it red', 'back remove; * color #ff0000/red'],
  // Several parts, and "them".
  ['chair', 'paint the legs black and make it taller', 'leg color #000000/black; * resize height/1.25'],
  ['chair', 'paint the legs black and make them taller', 'leg color #000000/black; leg resize height/1.25'],
  ['chair', 'paint the seat and the back red and make them bigger', 'seat color #ff0000/red; back color #ff0000/red; seat resize size/1.4; back resize size/1.4'],
  ['chair', 'paint the seat and the back red and make it bigger', 'seat color #ff0000/red; back color #ff0000/red; * resize size/1.4'],
  // Several things: only the one whose part was named.
  ['desk,lamp', 'paint the shade green and make it 60 cm tall', 'lamp.shade color #008000/green; lamp.* measure height/0.6'],
  ['desk,chair', 'paint the legs of the chair red and make it taller', 'chair.leg color #ff0000/red; chair.* resize height/1.25'],
  ['desk,lamp', 'paint the lamp red and make it taller', 'lamp.* color #ff0000/red; lamp.* resize height/1.25'],
  ['desk,chair', 'paint the legs red and make it taller', 'desk.leg color #ff0000/red; chair.leg color #ff0000/red; * resize height/1.25'],
];

t.test('"it" is the part that was named, or the whole where only the whole can be that tall', async (t) => {
  for (const [kinds, text, wanted] of SENTENCES) t.equal(shownEdits(readFeedback(text, VOCABULARY, items(kinds))), wanted, `${kinds}: ${text}`);
});
