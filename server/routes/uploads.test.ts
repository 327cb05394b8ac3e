/** Uploads are what their bytes are, within their limits; and what they are used for. */
import { connect } from 'node:net';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import sharp from 'sharp';
import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testApp, testPerson } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { calling } from './testing/calling.ts';

/** A GLB of this JSON and no meshes. */
function glb(json: string, { length }: { length?: number } = {}): Buffer {
  const text = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
  const head = Buffer.alloc(20);
  head.write('glTF');
  [2, length ?? 20 + text.length, text.length, 0x4e4f534a].forEach((value, i) => head.writeUInt32LE(value, 4 + i * 4));
  return Buffer.concat([head, text]);
}
const picture = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff') => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a06030' } })[format]().toBuffer();
const blend = Buffer.concat([Buffer.from('BLENDER-v304REND'), Buffer.alloc(20_000)]);

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { uploadBytes: 200_000, rateHeavy: 10_000, tiers: { default: { runsPerDay: 9, concurrentRuns: 1, blenderSecondsPerDay: 99, tokensPerDay: 9, storageBytes: 500_000, waitingRuns: 5 } } } });
    const base = await testApp(t, site);
    const [ada, bob] = [await testPerson(site), await testPerson(site, 'artist', { name: 'Bob' })];
    const [asAda, asBob] = [calling(base, ada), calling(base, bob)];
    const upload = async (bytes: Uint8Array, name = 'reference.png', field = 'file', who = ada) => {
      const form = new FormData();
      form.append(field, new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), name);
      const response = await fetch(`${base}/api/v1/uploads`, { method: 'POST', body: form, headers: who.headers });
      return { status: response.status, body: (await response.json()) as { id: string; code?: string } };
    };

    await t.test('pictures, GLBs and .blend files are taken for what they are', async (t) => {
      for (const format of ['png', 'jpeg', 'webp'] as const) t.match(await upload(await picture(format), 'x.exe'), { status: 201, body: { kind: 'image', file: { type: `image/${format}`, name: format === 'jpeg' ? 'x.jpg' : `x.${format}` } } });
      t.match(await upload(glb('{"asset":{"version":"2.0"}}'), '../../e vil/mod el.png'), { status: 201, body: { kind: 'glb', file: { name: 'mod_el.glb' } } });
      for (const bytes of [blend, gzipSync(blend), zstdCompressSync(blend)]) t.match(await upload(bytes), { status: 201, body: { kind: 'blend' } });
      t.match((await asAda('GET', '/uploads?limit=3')).body, { items: [{ kind: 'blend' }, { kind: 'blend' }, { kind: 'blend' }], next: String });
    });

    await t.test('of uploads at once no more are kept than there is room for', async (t) => {
      const eve = await testPerson(site, 'artist', { name: 'Eve' });
      const all = await Promise.all([1, 2, 3, 4].map((n) => upload(Buffer.concat([blend, Buffer.alloc(130_000, n)]), 'x.blend', 'file', eve)));
      t.strictSame(all.map(({ status }) => status).toSorted((a, b) => a - b), [201, 201, 201, 429]);
    });

    await t.test('a GLB of a hundred thousand entries is looked at, one of megabytes of them is not', async (t) => {
      const many = (count: number) => glb(`{"asset":{"version":"2.0"},"buffers":[${'{},'.repeat(count)}{}]}`);
      const wide = await testSite(t, { database: await testDatabase(t, kind), config: { uploadBytes: 8_000_000 } });
      const at = await testApp(t, wide);
      const cleo = await testPerson(wide);
      const send = async (bytes: Buffer) => {
        const form = new FormData();
        form.append('file', new Blob([Uint8Array.from(bytes)]), 'x.glb');
        const response = await fetch(`${at}/api/v1/uploads`, { method: 'POST', body: form, headers: cleo.headers });
        return { status: response.status, body: await response.json() as { detail?: string } };
      };
      t.match(await send(many(100_000)), { status: 201 });
      t.match(await send(many(1_500_000)), { status: 422, body: { detail: /JSON of the GLB has 4500044 bytes/ } });
    });

    await t.test('everything else is refused, whatever it is called', async (t) => {
      const png = await picture('png');
      const bad: Record<string, Buffer> = {
        'a GIF': await picture('gif'), 'a TIFF': await picture('tiff'), 'a text': Buffer.from('hello'), 'nothing': Buffer.alloc(0),
        'an SVG': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        'half of a PNG': png.subarray(0, png.length - 40), 'the head of a PNG': png.subarray(0, 20),
        'a gzip of something else': gzipSync('hello'), 'a broken zstd': zstdCompressSync(blend).subarray(0, 9),
        'a GLB of version 1': Buffer.concat([Buffer.from('glTF'), Buffer.from([1, 0, 0, 0]), Buffer.alloc(40)]),
        'a GLB that is longer than it says': glb('{"asset":{"version":"2.0"}}', { length: 24 }),
        'a GLB with bad JSON': glb('{"asset":'), 'a GLB of glTF 1': glb('{"asset":{"version":"1.0"}}'),
        'a GLB whose buffers are none': glb('{"asset":{"version":"2.0"},"buffers":{"uri":"x"}}'), 'a GLB with an address that is none': glb('{"asset":{"version":"2.0"},"buffers":[null,{"uri":7}]}'),
        'a GLB that names other files': glb('{"asset":{"version":"2.0"},"images":[{"uri":"file:///etc/passwd"}]}'),
      };
      for (const [what, bytes] of Object.entries(bad)) t.match(await upload(bytes), { status: 422, body: { code: 'E_FILE_INVALID' } }, what);
      const bomb = await sharp({ create: { width: 7_200, height: 7_200, channels: 3, background: 'black' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
      t.ok(bomb.length < 200_000);
      t.match(await upload(bomb), { status: 422 }, 'a picture of too many pixels');
      t.match(await upload(Buffer.concat([blend, Buffer.alloc(200_000)])), { status: 413, body: { code: 'E_BODY_LARGE' } });
      t.match(await upload(png, 'x.png', 'picture'), { status: 400 }, 'a field of another name');
      const plain = await fetch(`${base}/api/v1/uploads`, { method: 'POST', body: 'x', headers: { ...ada.headers, 'content-type': 'text/plain' } });
      t.equal(plain.status, 415);
      const broken = await fetch(`${base}/api/v1/uploads`, { method: 'POST', body: 'x', headers: { ...ada.headers, 'content-type': 'multipart/form-data' } });
      t.equal(broken.status, 400);
      const torn = (body: string) => fetch(`${base}/api/v1/uploads`, { method: 'POST', body, headers: { ...ada.headers, 'content-type': 'multipart/form-data; boundary=b' } }).then(({ status }) => status);
      const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n';
      for (const body of ['', 'x', '--b', '--b--', part, `${part}BLENDER-v304`, `--b\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\nx`, '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--']) t.match(await torn(body), /400|422/, JSON.stringify(body));
    });

    await t.test('a connection that ends in the middle leaves nothing', async (t) => {
      const before = Number((await site.database.knex('uploads').count({ n: '*' }))[0]!['n']);
      const { port } = new URL(base);
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(`POST /api/v1/uploads HTTP/1.1\r\nHost: x\r\nAuthorization: ${ada.headers.authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 90000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.blend"\r\n\r\n`);
          socket.write(blend.subarray(0, 10_000), () => setTimeout(() => socket.destroy(), 50));
        });
        socket.once('close', () => resolve());
      });
      t.match(await upload(await picture('png')), { status: 201 }, 'the server goes on');
      t.equal(Number((await site.database.knex('uploads').count({ n: '*' }))[0]!['n']), before + 1);
    });

    await t.test('an upload is its owner’s alone, goes into briefs, and can be deleted', async (t) => {
      const png = await picture('png');
      const { body: { id } } = await upload(png);
      for (const path of [`/uploads/${id}`, `/uploads/${id}/file`]) t.equal((await asBob('GET', path)).status, 404);
      t.equal((await asBob('DELETE', `/uploads/${id}`)).status, 404);
      t.equal((await asBob('POST', '/assets/generate', { text: 'like this', images: [id] })).status, 404);
      const made = await asAda('POST', '/assets/generate', { text: 'like this', images: [id] });
      t.match(await site.database.knex('generation_jobs').where({ id: made.body.job.id }).first(), { input: { brief: { images: [{ bytes: png.length }] } } });
      const bytes = await fetch(`${base}/api/v1/uploads/${id}/file`, { headers: ada.headers });
      t.same(Buffer.from(await bytes.arrayBuffer()), png);
      t.equal((await asAda('DELETE', `/uploads/${id}`)).status, 204);
      t.equal((await asAda('GET', `/uploads/${id}`)).status, 404);
    });

    await t.test('the storage of one’s tier is not exceeded', async (t) => {
      const noise = () => Buffer.concat([Buffer.from('BLENDER-v304'), Buffer.from(Array.from({ length: 150_000 }, () => Math.random() * 256))]);
      const answers = [];
      for (let i = 0; i < 4; i += 1) answers.push(await upload(noise(), 'x.blend', 'file', bob));
      t.strictSame(answers.map(({ status }) => status), [201, 201, 201, 429]);
      t.equal(answers[3]!.body.code, 'E_QUOTA_SPENT');
    });
  });
}
