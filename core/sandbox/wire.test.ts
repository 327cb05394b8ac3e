import t from 'tap';
import { encode, type Message, reader } from './wire.ts';

const said = ({ head, text, raw }: Message) => [head, text, [...raw]];

t.test('messages come out whole, however their bytes are cut', async (t) => {
  const bytes = Buffer.concat([encode({ type: 'a' }, 'grün ☂', Uint8Array.of(1, 2)), encode({ type: 'b' }), encode({ type: 'c' }, '', Uint8Array.of(255))]);
  const wanted = [[{ type: 'a' }, 'grün ☂', [1, 2]], [{ type: 'b' }, '', []], [{ type: 'c' }, '', [255]]];
  for (const size of [1, 5, 13, bytes.length]) {
    const got: unknown[] = [];
    const read = reader((message) => got.push(said(message)));
    for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size));
    t.same(got, wanted, `in pieces of ${size}`);
  }
});

t.test('what is too long or no JSON is refused before it is taken in', async (t) => {
  const read = reader(() => t.fail('nothing came'), { head: 20, text: 10, raw: 10 });
  t.throws(() => read(encode({}, 'x'.repeat(11)).subarray(0, 12)), RangeError);
  t.throws(() => reader(() => {}, { head: 2, text: 10, raw: 10 })(encode({ type: 1 })), RangeError);
  const broken = encode({ a: 1 });
  broken[12] = 0x78;
  t.throws(() => reader(() => {})(broken), SyntaxError);
});
