/** The export tap over real GLBs that are put together here. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsClearcoat } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import t from 'tap';
import { memoryStore, runTap, sampleAsset, sampleBrief, samplePlan, sampleReport } from '#core/testing/index.ts';
import type { Asset, FileRef, Store } from '#core/index.ts';
import { canWrite, caption } from './caption.ts';
import { contactSheet } from './contact-sheet.ts';
import { createGltf } from './index.ts';
import { sorted } from './sort.ts';
import { validate } from './validate.ts';

const picture = (color: string, side = 64) => sharp({ create: { width: side, height: side, channels: 3, background: color } }).png().toBuffer();
/** Two halves of different colours: textures of one colour are pruned to a factor. */
const halves = async (color: string, side: number) => sharp(await picture(color, side)).composite([{ input: await picture('#445566', side / 2), left: 0, top: 0 }]).png().toBuffer();

/** A triangle stool: a root with two nodes that each have their own copy of the same square, textured and bumpy. */
async function glb(texturePixels = 64): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const texture = document.createTexture('oak').setImage(await halves('#a06030', texturePixels)).setMimeType('image/png');
  const relief = document.createTexture('relief').setImage(await halves('#8080ff', texturePixels)).setMimeType('image/png');
  const material = document.createMaterial('oak').setBaseColorTexture(texture).setNormalTexture(relief);
  const root = document.createNode('stool');
  const scene = document.createScene('stool').addChild(root);
  document.getRoot().setDefaultScene(scene);
  for (const name of ['leg_1', 'leg_2']) {
    const attribute = (type: 'VEC3' | 'VEC2', values: number[]) => document.createAccessor().setType(type).setArray(new Float32Array(values)).setBuffer(buffer);
    const corners = [[0, 0], [1, 0], [1, 2], [0, 0], [1, 2], [0, 2]];
    const primitive = document.createPrimitive().setMaterial(material)
      .setAttribute('POSITION', attribute('VEC3', corners.flatMap(([x, y]) => [x!, y!, 0])))
      .setAttribute('NORMAL', attribute('VEC3', corners.flatMap(() => [0, 0, 1])))
      .setAttribute('TEXCOORD_0', attribute('VEC2', corners.flatMap(([x, y]) => [x!, y!])));
    root.addChild(document.createNode(name).setExtras({ part: 'leg' }).setMesh(document.createMesh('leg').addPrimitive(primitive)).setTranslation([name === 'leg_1' ? 0 : 3, 0, 0]));
  }
  document.createMaterial('nobody uses this');
  return new NodeIO().writeBinary(document);
}

const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });

async function exported(bytes: Uint8Array, options: Parameters<typeof createGltf>[0] = {}, limits: object = {}, views = 0): Promise<{ asset: Asset; store: Store; document: Document }> {
  const store = memoryStore();
  const file = await store.put(bytes, { name: 'asset.glb', type: 'model/gltf-binary' });
  const renders: FileRef[] = [];
  for (let n = 0; n < views; n++) renders.push(await store.put(await picture(`hsl(${n * 40} 50% 50%)`, n === 0 ? 128 : 64), { name: `views/view${n}.png`, type: 'image/png' }));
  const asset = sampleAsset({ glb: file, files: [file], previews: [] });
  const { value } = await runTap(createGltf(options), 'export', { brief: sampleBrief({ limits }), plan: samplePlan(), report: sampleReport({ renders, files: [file] }), asset }, { store });
  return { asset: value, store, document: await io.readBinary(await store.get(value.glb)) };
}

t.test('doubles are folded, vertices welded, what nobody uses goes; names, extras and the root stay', async (t) => {
  const before = await glb();
  const { asset, document } = await exported(before);
  const root = document.getRoot();
  t.same(root.listNodes().map((node) => node.getName()).toSorted(), ['leg_1', 'leg_2', 'stool']);
  t.same(root.listNodes().filter((node) => node.getMesh()).map((node) => node.getExtras()), [{ part: 'leg' }, { part: 'leg' }]);
  t.same(root.listMaterials().map((material) => material.getName()), ['oak']);
  t.equal(root.listMeshes()[0]!.listPrimitives()[0]!.getAttribute('POSITION')!.getCount(), 4);
  t.same(asset.passes, ['sort', 'dedup', 'weld', 'prune', 'jpeg']);
  t.match(asset.statistics, { triangles: 4, materials: 1, textures: 2, size: [4, 0, 2], bytes: asset.glb.bytes });
  t.same(asset.files.filter(({ name }) => name === 'asset.glb').map(({ sha256 }) => sha256), [asset.glb.sha256]);
});

t.test('colours become JPEG and relief stays PNG, no larger than asked for', async (t) => {
  const { document } = await exported(await glb(128), {}, { texture: 32 });
  t.same(document.getRoot().listTextures().map((texture) => [texture.getName(), texture.getMimeType(), texture.getSize()]).toSorted(([one], [other]) => (one! < other! ? -1 : 1)), [['oak', 'image/jpeg', [32, 32]], ['relief', 'image/png', [32, 32]]]);
});

t.test('relief keeps all its values, and colours their transparency, within the same size', async (t) => {
  const [side, values] = [96, Buffer.alloc(96 * 96 * 3)];
  for (let i = 0; i < side * side; i++) values.set([96 + (i % side) * 0.6, 96 + (i / side) * 0.6, 240], i * 3);
  const waves = await sharp(values, { raw: { width: side, height: side, channels: 3 } }).png().toBuffer();
  const document = await io.readBinary(await glb());
  const [oak, relief] = document.getRoot().listTextures();
  relief!.setImage(waves);
  oak!.setImage(await sharp({ create: { width: side, height: side, channels: 4, background: '#0000' } }).composite([{ input: await picture('#336633', side / 2), left: 0, top: 0 }]).png().toBuffer());
  document.getRoot().listMaterials()[0]!.setAlphaMode('BLEND');
  const kept = await exported(await io.writeBinary(document));
  const texture = (name: string, { document }: typeof kept) => document.getRoot().listTextures().find((one) => one.getName() === name)!;
  t.same(await sharp(texture('relief', kept).getImage()!).removeAlpha().raw().toBuffer(), values);
  const small = await exported(await io.writeBinary(document), {}, { texture: 16 });
  t.same([texture('oak', small).getMimeType(), texture('oak', small).getSize()], ['image/png', [16, 16]]);
  t.equal((await sharp(texture('oak', small).getImage()!).stats()).isOpaque, false);
});

t.test('WebP and meshopt only where they are asked for', async (t) => {
  const { asset, document } = await exported(await glb(), { webp: true, meshopt: true });
  t.same(asset.passes, ['sort', 'dedup', 'weld', 'prune', 'webp', 'meshopt']);
  t.same(document.getRoot().listExtensionsUsed().map(({ extensionName }) => extensionName).filter((name) => /webp|meshopt/.test(name)).toSorted(), ['EXT_meshopt_compression', 'EXT_texture_webp']);
});

t.test('the same GLB gives the same bytes', async (t) => {
  const bytes = await glb();
  t.equal((await exported(bytes)).asset.glb.sha256, (await exported(bytes)).asset.glb.sha256);
});

t.test('neither does the order matter in which an exporter wrote nodes, meshes, materials and accessors', async (t) => {
  const shuffled = async (names: string[]) => {
    const document = new Document();
    const buffer = document.createBuffer();
    const root = document.createNode('stool');
    const scene = document.createScene('stool').addChild(root).setExtras({ unit: 'm' });
    document.getRoot().setDefaultScene(scene).setExtras({ kept: true });
    const materials = names.map((name) => document.createMaterial(name));
    const clearcoat = document.createExtension(KHRMaterialsClearcoat).createClearcoat().setClearcoatFactor(0.5);
    materials[names.indexOf('leg_2')]!.setExtension('KHR_materials_clearcoat', clearcoat);
    for (const [index, name] of names.entries()) {
      const values = [0, 0, 0, name.charCodeAt(4), 0, 0, 1, 1, 0];
      const primitive = document.createPrimitive().setMaterial(materials[index]!).setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(new Float32Array(values)).setBuffer(buffer));
      root.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
    }
    return exported(await io.writeBinary(document));
  };
  const [one, other] = [await shuffled(['leg_1', 'leg_2', 'leg_3']), await shuffled(['leg_3', 'leg_1', 'leg_2'])];
  t.equal(one.asset.glb.sha256, other.asset.glb.sha256);
  const root = other.document.getRoot();
  t.same(root.listNodes().map((node) => node.getName()).toSorted(), ['leg_1', 'leg_2', 'leg_3', 'stool']);
  t.same(root.listMaterials().filter((material) => material.getExtension('KHR_materials_clearcoat')).map((material) => material.getName()), ['leg_2']);
  t.same([root.getDefaultScene()!.getName(), root.getDefaultScene()!.getExtras(), root.getExtras()], ['stool', { unit: 'm' }, { kept: true }]);
});

t.test('nodes of one name are told apart by place and mesh; a file without a default scene keeps none', (t) => {
  const twins = (places: number[]) => {
    const document = new Document();
    const scene = document.createScene();
    for (const x of places) scene.addChild(document.createNode('twin').setTranslation([x, 0, 0]));
    return sorted(document).getRoot();
  };
  t.same(twins([2, 1, 1]).listScenes()[0]!.listChildren().map((node) => node.getTranslation()[0]), [1, 1, 2]);
  t.equal(twins([1]).getDefaultScene(), null);
  t.end();
});

t.test('the glTF itself tells where it comes from', async (t) => {
  const { asset, store } = await exported(await glb());
  const { generator, extras } = (await io.binaryToJSON(await store.get(asset.glb))).json.asset;
  t.equal(generator, 'bozzetto 0.0.0');
  t.match(extras, { bozzetto: { title: 'Stool', text: 'a three-legged oak stool', seed: 1, planner: 'sample', accepted: true, parts: [{ name: 'seat', objects: ['seat'] }, { name: 'leg', count: 3, objects: ['leg_1', 'leg_2', 'leg_3'] }] } });
});

t.test('a GLB that is too large is said to be', async (t) => {
  const { asset } = await exported(await glb(), {}, { bytes: 10_000 });
  t.same(asset.notes, asset.glb.bytes > 10_000 ? [`the GLB has ${asset.glb.bytes} bytes, more than the 10000 asked for`] : []);
  const noisy = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer();
  const document = await io.readBinary(await glb());
  document.getRoot().listTextures()[1]!.setImage(noisy);
  t.match((await exported(await io.writeBinary(document), {}, { bytes: 10_000 })).asset.notes, [/more than the 10000 asked for/]);
});

t.test('what the validator does not pass is not given out', async (t) => {
  const document = await io.readBinary(await glb());
  document.getRoot().listAccessors()[0]!.setArray(new Float32Array([0, 0, 0, Number.NaN, 0, 0, 1, 2, 0, 0, 0, 0, 1, 2, 0, 0, 2, 0]));
  await t.rejects(validate(await io.writeBinary(document)), { code: 'E_EXPORT_INVALID', message: /errors: ACCESSOR/ });
  for (let n = 0; n < 150; n++) document.getRoot().listScenes()[0]!.addChild(document.createNode(`empty ${n}`));
  await t.rejects(validate(await io.writeBinary(document)), { code: 'E_EXPORT_INVALID' }, 'however many hints come first');
  t.equal(await validate(await glb()) >= 0, true);
});

t.test('views become a contact sheet, however many there are', async (t) => {
  const { asset, store } = await exported(await glb(), {}, {}, 4);
  t.same(asset.previews.map(({ name }) => name), ['preview.png', 'views/view0.png', 'views/view1.png', 'views/view2.png', 'views/view3.png']);
  const { width, height } = await sharp(await store.get(asset.previews[0]!)).metadata();
  t.same([width, height], [768, 620]);
  t.same((await exported(await glb())).asset.previews, []);
  const one = await sharp(await contactSheet([await picture('#336699', 100)], 'One', 'x')).metadata();
  t.equal(one.width, 576);
  const corner = await sharp(await contactSheet([await picture('#336699', 100)], 'One', 'x')).extract({ left: 300, top: 300, width: 1, height: 1 }).raw().toBuffer();
  t.ok(Math.abs(corner[0]! - 0x33) < 12 && Math.abs(corner[2]! - 0x99) < 12, 'the view is in it');
});

t.test('a machine without fonts gets no caption, rather than boxes', async (t) => {
  t.equal(await canWrite(), true, 'this machine has fonts');
  const configuration = join(t.testdir({ 'fonts.conf': '<?xml version="1.0"?><fontconfig><dir>/nowhere</dir></fontconfig>' }), 'fonts.conf');
  const script = `
    const { contactSheet } = await import(${JSON.stringify(new URL('contact-sheet.ts', import.meta.url).href)});
    const { default: sharp } = await import('sharp');
    const view = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } }).png().toBuffer();
    console.log((await sharp(await contactSheet([view], 'One', 'x')).metadata()).height);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, FONTCONFIG_FILE: configuration }, cwd: import.meta.dirname });
  t.equal(stdout.trim(), '576');
});

t.test('a caption keeps its text inside the picture and is no SVG of others', async (t) => {
  const text = caption('<script>"x" & y</script> and a very long title that goes on and on and on and on and on', '1 cm', 400, 40).toString();
  t.notMatch(text, '<script>');
  t.match(text, '&#60;script');
  t.match(text, '…');
});
