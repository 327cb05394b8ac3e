/** Packing is deterministic; unpacking resists what archives are abused for. */
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import t, { type Test } from 'tap';
import { packArchive, unpackArchive } from './archive.ts';

const safe = (name: string) => /^(?!.*(^|\/)\.)[\w-][\w./-]*$/.test(name);
const bytes = (text: string) => new TextEncoder().encode(text);

type Entry = Parameters<ReturnType<typeof pack>['entry']>[0];

async function tarred(entries: [Entry, string?][]): Promise<Uint8Array> {
  const tar = pack();
  for (const [header, text = ''] of entries) tar.entry(header, text);
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return gzipSync(Buffer.concat(chunks));
}
const refused = (t: Test, archive: Uint8Array, message: RegExp) => t.rejects(unpackArchive(archive, safe), { code: 'E_PLUGIN_ARCHIVE', message }, String(message));

t.test('the same files give the same bytes, whatever order they come in, and come out as they were', async (t) => {
  const files = new Map([['main.js', bytes('export default 1')], ['a/b.json', bytes('{}')]]);
  const packed = await packArchive(files);
  t.same(packed, await packArchive(new Map([...files].toReversed())));
  t.same([...(await unpackArchive(packed, safe))].map(([name, data]) => [name, new TextDecoder().decode(data)]), [['a/b.json', '{}'], ['main.js', 'export default 1']]);
});

t.test('a way out of the folder is refused', async (t) => {
  for (const name of ['../evil.js', '/etc/passwd', 'a/../../evil.js', '.bashrc', 'a\\..\\evil.js', 'a/./b']) await refused(t, await tarred([[{ name }, 'x']]), /no plain name|damaged|empty/);
  await refused(t, await tarred([[{ name: 'link', type: 'symlink', linkname: '/etc/passwd' }]]), /symlink/);
  await refused(t, await tarred([[{ name: 'link', type: 'link', linkname: 'main.js' }]]), /is a link/);
  await refused(t, await tarred([[{ name: 'tty', type: 'character-device' }]]), /character-device/);
  await refused(t, await tarred([[{ name: 'pipe', type: 'fifo' }]]), /fifo/);
  await refused(t, await tarred([[{ name: 'main.js' }, 'a'], [{ name: 'MAIN.js' }, 'b']]), /twice/);
});

t.test('bombs are refused before they go off', async (t) => {
  await refused(t, await tarred([[{ name: 'zeros' }, '\0'.repeat(15_000_000)]]), /packed more than 100 times/);
  await refused(t, gzipSync(Buffer.alloc(60_000_000)), /packed more than|more than 16000000|damaged/);
  await refused(t, await tarred(Array.from({ length: 201 }, (_, n) => [{ name: `f${n}` }, 'x'])), /more than 200 files/);
  await refused(t, new Uint8Array(8_000_001), /at most 8000000/);
});

t.test('damage is told, not crashed on', async (t) => {
  const whole = await packArchive(new Map([['main.js', crypto.getRandomValues(new Uint8Array(5000))]]));
  await refused(t, whole.subarray(0, 2000), /damaged/);
  await refused(t, bytes('PK\x03\x04 a zip'), /no gzipped tar/);
  await refused(t, gzipSync('not a tar at all'), /damaged|empty/);
  const flipped = Uint8Array.from(whole);
  flipped[whole.length - 6]! ^= 1; // the checksum of gzip
  await refused(t, flipped, /damaged/);
});
