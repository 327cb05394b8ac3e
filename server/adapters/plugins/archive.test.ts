/** Packing is deterministic; unpacking resists what archives are abused for. */
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import t, { type Test } from 'tap';
import { isSafeName, packageOf } from '#core/sandbox/index.ts';
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

/** A header of 512 bytes by hand: what tar-stream itself would not write. */
function header(name: string, { size = '00000000001', type = '0', prefix = '' } = {}): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100, 'latin1');
  for (const at of [100, 108, 116]) block.write('000644 ', at);
  block.write(size, 124, 12, 'latin1');
  block.write('00000000000', 136);
  block.fill(' ', 148, 156);
  block.write(type, 156, 1, 'latin1');
  block.write('ustar', 257);
  block.write('00', 263);
  block.write(prefix, 345, 155, 'latin1');
  block.write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
const block = (text: string) => Buffer.concat([Buffer.from(text), Buffer.alloc((512 - (Buffer.byteLength(text) % 512)) % 512)]);
const raw = (...blocks: Buffer[]) => gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
const octal = (bytes: number) => bytes.toString(8).padStart(11, '0');
/** A header of pax before a file. */
function pax(records: Record<string, string>, type = 'x'): Buffer {
  const text = Object.entries(records).map(([key, value]) => {
    let line = ` ${key}=${value}\n`;
    let length = line.length;
    while (`${length}${line}`.length !== length) length = `${length}${line}`.length;
    line = `${length}${line}`;
    return line;
  }).join('');
  return Buffer.concat([header('pax', { type, size: octal(text.length) }), block(text)]);
}

t.test('headers that say one thing and mean another', async (t) => {
  const file = [header('main.js'), block('x')];
  t.same([...(await unpackArchive(raw(...file), safe)).keys()], ['main.js'], 'written by hand and honest');
  await refused(t, raw(pax({ path: '../../evil.js' }), ...file), /no plain name/);
  t.same([...(await unpackArchive(raw(pax({ path: '/etc/cron.d/evil' }, 'g'), ...file), safe)).keys()], ['main.js'], 'a name for all files is nobody’s name');
  await refused(t, raw(header('long', { type: 'L', size: octal(11) }), block('../evil.js'), ...file), /no plain name/);
  await refused(t, raw(header('main.js', { prefix: '../..' }), block('x')), /no plain name/);
  await refused(t, raw(header('main.js', { prefix: '/etc' }), block('x')), /no plain name/);
  await refused(t, raw(pax({ linkpath: '/etc/passwd' }), header('main.js', { type: '2', size: octal(0) })), /symlink/);
  for (const type of ['1', '3', '4', '5', '6', '7', 'S', 'M', 'V', 'D', 'N', 'A', 'Z', '\xff']) await refused(t, raw(header('main.js', { type, size: octal(0) })), /not a plain file|no plain name|damaged|empty/);
  await refused(t, raw(pax({ size: '99999999999999' }), ...file), /of 99999999999999 bytes|damaged/);
  for (const size of ['77777777777', '\x80\x00\x00\x00\x7f\xff\xff\xff\xff\xff\xff\xff', '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff', '-0000000001']) await refused(t, raw(header('main.js', { size }), block('x')), /bytes|damaged|empty|plain/);
  // What GNU's sparse files say is not read: the bytes that are there are the file.
  const sparse = await unpackArchive(raw(pax({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': '../evil.js', 'GNU.sparse.realsize': '1000000000000' }), ...file), safe);
  t.same([...sparse].map(([name, data]) => [name, data.byteLength]), [['main.js', 1]]);
  for (const name of ['main.js\xc3\xa9', 'ma\xe2\x80\xaein.js', 'main.js ', 'con:x', 'a\nb', '\x1b[2J']) await refused(t, raw(header(name), block('x')), /no plain name/);
  await refused(t, raw(pax({ path: 'm\u0430in.js' }), ...file), /no plain name|damaged/);
  const nul = await unpackArchive(raw(header('main.js\0/../../evil'), block('x')), safe);
  t.same([...nul.keys()], ['main.js'], 'a name ends at its NUL');
  await refused(t, raw(...Array.from({ length: 20_000 }, () => pax({ comment: 'x'.repeat(400) }))), /packed more than|more than|empty|damaged/);
  await refused(t, Buffer.concat([raw(...file), Buffer.from('PK\x03\x04 and a zip behind it')]), /damaged/);
});

t.test('a file and a folder of one name, and names that differ in upper and lower case alone, are refused by whoever reads the package', async (t) => {
  const manifest = bytes(JSON.stringify({ id: 'acme-way', name: 'x', version: '1.0.0', api: 1, main: 'main.js', taps: { verify: 'default' } }));
  const files = await unpackArchive(await tarred([[{ name: 'main.js' }, 'x'], [{ name: 'lib' }, 'x'], [{ name: 'lib/a.js' }, 'x']]), isSafeName);
  t.throws(() => packageOf(new Map([...files, ['plugin.json', manifest]])), { code: 'E_PLUGIN_FILES', message: /lib\/a\.js: a part of this path is a file/ });
  t.throws(() => packageOf(new Map([['main.js', bytes('a')], ['Main.js', bytes('b')], ['plugin.json', manifest]])), { code: 'E_PLUGIN_FILES', message: /upper and lower case/ });
  t.equal(packageOf(new Map([['main.js', bytes('a')], ['lib/a.js', bytes('b')], ['plugin.json', manifest]])).files.size, 3);
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
