import t from 'tap';
import { PIECE, type Piece } from '#core/data/protocol.ts';
import { memoryStore, sampleJob } from '#core/testing/index.ts';
import { agrees, openDelivery } from './delivery.ts';

const shot = { name: 'hero', azimuth: 0, elevation: 0, width: 16, height: 16, parts: null };
const job = sampleJob({ shots: [shot], formats: ['glb'] });
const piece = (name: string, text: string, offset = 0, bytes = text.length): Piece => ({
  job: job.id, file: { name, type: 'text/x-lie', bytes, sha256: '0'.repeat(64) }, offset, data: Buffer.from(text),
});

t.test('pieces become files as they are complete, with a type of our own choice', async (t) => {
  const told: string[] = [];
  const store = memoryStore();
  const delivery = openDelivery(job, store, ({ name, type }) => told.push(`${name} ${type}`));
  const picture = 'P'.repeat(PIECE + 1);
  delivery.take(piece('views/hero.png', picture.slice(0, PIECE), 0, PIECE + 1));
  t.strictSame((await delivery.done()).renders, [], 'half a picture is none');
  delivery.take(piece('views/hero.png', 'P', PIECE, PIECE + 1));
  delivery.take(piece('asset.glb', 'glTF'));
  const { renders, files } = await delivery.done();
  t.strictSame(told, ['views/hero.png image/png', 'asset.glb model/gltf-binary']);
  t.equal(Buffer.from(await store.get(renders[0]!)).toString(), picture);
  t.match(files, [{ name: 'asset.glb', bytes: 4 }]);
  t.ok(agrees(files, files));
  t.notOk(agrees([{ ...files[0]!, sha256: '1'.repeat(64) }], files), 'another content');
  t.notOk(agrees([], files), 'one more than was told');
});

t.test('what was not asked for, or does not fit, is not taken', async (t) => {
  const open = () => openDelivery(job, memoryStore(), () => {});
  t.throws(() => open().take(piece('asset.blend', 'x')), { message: 'asset.blend was not asked for' });
  t.throws(() => open().take(piece('views/../asset.glb', 'x')), { message: /was not asked for/ });
  t.throws(() => open().take(piece('asset.glb', 'x', 1, 2)), { message: /do not fit/ });
  t.throws(() => open().take(piece('asset.glb', 'xyz', 0, 2)), { message: /of another size/ }, 'more than it said');
  t.throws(() => open().take(piece('asset.glb', 'x', 0, 2)), { message: /of another size/ }, 'in crumbs');
  t.throws(() => open().take(piece('asset.glb', 'x', 0, 2 ** 30)), { message: /all files together/ });
  const delivery = open();
  delivery.take(piece('asset.glb', 'xy', 0, 2));
  t.throws(() => delivery.take(piece('asset.glb', 'z', 2, 3)), { message: /do not fit/ }, 'no second one of the same name');
});

t.test('a store that fails is told when all are waited for', async (t) => {
  const store = { ...memoryStore(), put: () => Promise.reject(new Error('disk full')) };
  const delivery = openDelivery(job, store, () => {});
  delivery.take(piece('asset.glb', 'glTF'));
  await t.rejects(delivery.done(), { message: 'disk full' });
});
