import t from 'tap';
import { PreviewRequest } from '../previews/request.ts';
import { ExportRequest, FORMATS, requestKey, settled } from './request.ts';

const key = (request: unknown) => requestKey(ExportRequest.parse(request));
const AS_IT_IS = { triangles: null, texture: null, compression: null, webp: null };

t.test('a request without settings asks for the version as it is, in every format', (t) => {
  for (const format of Object.keys(FORMATS)) t.same(settled(ExportRequest.parse({ format })), AS_IT_IS, format);
  t.end();
});

t.test('what is given counts more than what the preset says', (t) => {
  t.same(settled(ExportRequest.parse({ format: 'glb', settings: { preset: 'web', texture: 256 } })), { triangles: null, texture: 256, compression: 'meshopt', webp: true });
  for (const format of ['obj', 'fbx', 'usdz', 'blend']) t.same(settled(ExportRequest.parse({ format, settings: { preset: 'mobile', texture: 64 } })), { ...AS_IT_IS, triangles: 20_000, texture: 64 }, format);
  t.same(settled(ExportRequest.parse({ format: 'stl', settings: { preset: 'mobile' } })), { ...AS_IT_IS, triangles: 20_000 }, 'it has no textures');
  t.end();
});

t.test('the same wish in other words has the same key', (t) => {
  t.equal(key({ format: 'glb', settings: { preset: 'mobile' } }), key({ format: 'glb', settings: { texture: 512, triangles: 20_000 } }));
  t.equal(key({ format: 'script' }), key({ format: 'script', settings: {} }));
  const keys = [key({ format: 'glb' }), key({ format: 'gltf' }), key({ format: 'glb', settings: { preset: 'web' } }), key({ format: 'glb', settings: { webp: false } })];
  t.equal(new Set(keys).size, keys.length, keys.join(' · '));
  const [plain, full] = [{ format: 'turntable' }, { format: 'turntable', settings: { type: 'webp', seconds: 4, frames: 24, size: 320 } }].map((request) => requestKey(PreviewRequest.parse(request)));
  t.equal(plain, full, 'defaults are part of it, their order is not');
  t.end();
});

t.test('what a format does not take is refused by its name', (t) => {
  for (const [format, settings, message] of [
    ['stl', { texture: 512 }, /stl has no setting texture: that is for glb, gltf, usdz, fbx, obj and blend/], ['usdz', { webp: true }, /usdz has no setting webp: that is for glb and gltf/],
    ['script', { triangles: 500 }, /script has no setting triangles/], ['script', { preset: 'web' }, /script has no setting preset/], ['ply', { colour: 'red' }, /colour/],
    ['obj', { preset: 'web' }, /obj takes plain and mobile; web is for glb and gltf/], ['stl', { preset: 'web' }, /stl takes plain and mobile; web is for glb and gltf/], ['glb', { preset: 'huge' }, /glb takes plain, web and mobile/],
    ['glb', { triangles: 99 }, />=100/], ['glb', { texture: 1.5 }, /int/], ['dae', {}, /discriminator|format|input/i],
  ] as const) t.match(ExportRequest.safeParse({ format, settings }).error?.message, message, `${format} ${JSON.stringify(settings)}`);
  t.notOk(PreviewRequest.safeParse({ format: 'turntable', settings: { frames: 500 } }).success);
  t.notOk(ExportRequest.safeParse({ format: 'glb', settings: {}, user: 'me' }).success);
  t.end();
});
