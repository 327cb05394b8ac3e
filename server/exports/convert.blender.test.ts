/** Every format, made of a real asset and opened again by another program: assimp, three.js, Blender. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { getSceneVertexCount, VertexCountMethod } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import { Box3, type Mesh, type MeshPhysicalMaterial } from 'three';
import { unzipSync } from 'three/addons/libs/fflate.module.js';
import { USDLoader } from 'three/addons/loaders/USDLoader.js';
import { sampleJob } from '#core/testing/index.ts';
import { findBlender } from '../adapters/blender/find.ts';
import { convert } from './convert.ts';
import { ExportRequest } from './request.ts';
import { built } from './testing/built.ts';

const run = promisify(execFile);
const home = t.testdir();
const { version, workshop, triangles } = await built(t);
let count = 0;

/** The bytes of an export. */
async function made(request: unknown): Promise<Buffer> {
  const [file, ...more] = await convert(version, ExportRequest.parse(request), workshop);
  t.same(more, []);
  t.match(file!.name, /^block-ball-no1\.[a-z.]+$/);
  return Buffer.from(await workshop.store.get(file!));
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(home, `${(count += 1)}-${name}`);
  writeFileSync(path, bytes);
  return path;
}

/** What assimp finds in a file: it is written as OBJ, with all transforms applied, and that is read. */
async function seen(path: string): Promise<{ triangles: number; size: number[]; low: number[] }> {
  await run('assimp', ['export', path, `${path}.seen.obj`]);
  const lines = readFileSync(`${path}.seen.obj`, 'utf8').split('\n').map((line) => line.trim().split(/\s+/));
  const points = lines.filter(([word]) => word === 'v').map((line) => line.slice(1, 4).map(Number));
  const low = [0, 1, 2].map((axis) => Math.min(...points.map((point) => point[axis]!)));
  const size = [0, 1, 2].map((axis) => Number((Math.max(...points.map((point) => point[axis]!)) - low[axis]!).toFixed(3)));
  return { triangles: lines.filter(([word]) => word === 'f').reduce((sum, line) => sum + line.length - 3, 0), size, low };
}
const about = async (path: string) => (await run('assimp', ['info', path])).stdout;

const unzipped = (archive: Uint8Array) => unzipSync(new Uint8Array(archive));

/** Writes the files of an archive, flat but for `textures/`; returns the path of the first of this ending. */
function unpack(archive: Uint8Array, ending: string): string {
  const folder = join(home, `${(count += 1)}`);
  const files = unzipped(archive);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return join(folder, Object.keys(files).find((name) => name.endsWith(ending))!);
}

t.test('GLB: as it was accepted, for the web, for phones', async (t) => {
  const plain = await made({ format: 'glb' });
  t.ok(plain.equals(Buffer.from(await workshop.store.get(version.asset.glb))), 'plain is the very file');
  const whole = await seen(write('plain.glb', plain));
  t.equal(whole.triangles, triangles);
  const web = await made({ format: 'glb', settings: { preset: 'web', texture: 16 } });
  t.ok(web.length < plain.length / 2, `${web.length} of ${plain.length} bytes`);
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(web);
  t.same(document.getRoot().listExtensionsUsed().map(({ extensionName }) => extensionName).filter((name) => name.startsWith('EXT')).toSorted(), ['EXT_meshopt_compression', 'EXT_texture_webp']);
  t.equal(getSceneVertexCount(document.getRoot().listScenes()[0]!, VertexCountMethod.RENDER) / 3, triangles);
  t.same(document.getRoot().listTextures().map((texture) => [texture.getMimeType(), texture.getSize()]), [['image/webp', [16, 16]]]);
  const few = await seen(write('few.glb', await made({ format: 'glb', settings: { preset: 'mobile', triangles: 700 } })));
  t.ok(few.triangles <= 714 && few.triangles > 500, `${few.triangles} triangles`);
  for (const axis of [0, 1, 2]) t.ok(Math.abs(few.size[axis]! - whole.size[axis]!) < 0.02, `${few.size.join(' ')}, ${whole.size.join(' ')}`);
});

t.test('glTF: the same in pieces', async (t) => {
  const archive = await made({ format: 'gltf', settings: { texture: 32 } });
  t.same(Object.keys(unzipped(archive)).toSorted(), ['asset.bin', 'asset.gltf', 'textures/check_board_1.png']);
  t.match(await seen(unpack(archive, '.gltf')), { triangles });
  t.ok((await made({ format: 'gltf', settings: { texture: 32 } })).equals(archive), 'the same bytes again');
});

t.test('OBJ, FBX, STL and PLY out of Blender: everything that the scene shows, at its size', async (t) => {
  const size = (await seen(write('asset.glb', await made({ format: 'glb' })))).size;
  const upright = [size[0], size[2], size[1]]; // z-up
  const archive = await made({ format: 'obj' });
  t.same(Object.keys(unzipped(archive)).toSorted(), ['asset.mtl', 'asset.obj', 'textures/check_board.png']);
  const obj = unpack(archive, '.obj');
  t.match(await seen(obj), { triangles, size });
  const mtl = readFileSync(obj.replace('.obj', '.mtl'), 'utf8');
  t.match(mtl, 'map_Kd textures/check_board.png');
  t.match(mtl, /newmtl glass\n[^]*?\nd 0\.25/, 'glass lets light through');
  for (const name of ['block', 'ball', 'words']) t.match(readFileSync(obj, 'utf8'), new RegExp(`^o ${name}`, 'm'));

  const fbx = write('asset.fbx', await made({ format: 'fbx' }));
  t.match(await seen(fbx), { triangles, size });
  t.match(await about(fbx), /Textures \(embed\.\):\s+1\n/);

  t.match(await seen(write('asset.stl', await made({ format: 'stl' }))), { triangles, size: upright.map((side) => Math.round(side! * 1e6) / 1e3) });
  const ply = await made({ format: 'ply' });
  t.match(await seen(write('asset.ply', ply)), { triangles, size: upright });
  t.match(ply.toString('latin1', 0, 600), /property float nx[^]*property uchar red[^]*end_header/);
});

t.test('fewer triangles and smaller pictures out of Blender', async (t) => {
  const { triangles: left } = await seen(unpack(await made({ format: 'obj', settings: { triangles: 700, texture: 16 } }), '.obj'));
  t.ok(left <= 714 && left > 400, `${left} triangles`);
  const picture = unzipped(await made({ format: 'obj', settings: { texture: 16 } }))['textures/check_board.png']!;
  t.equal(Buffer.from(picture).readUInt32BE(16), 16, 'width of the PNG');
  const job = sampleJob({ source: version.round!.script.source, formats: ['stl'], reduce: { triangles: 20, texture: null } });
  t.match(await workshop.blender.run(job, { signal: workshop.signal }), { ok: false, files: [], error: { message: /20 triangles are too few: \d+ are left when each object keeps its shape/ } });
});

t.test('USDZ: meshes, sizes, colours and pictures', async (t) => {
  const bytes = await made({ format: 'usdz' });
  const files = unzipped(bytes);
  t.equal(Object.keys(files)[0], 'model.usda', 'the scene comes first');
  t.same(Object.keys(files).filter((name) => name.startsWith('textures/')).length, 1);
  // For its pictures three.js asks the page for an element. This one never loads, which is of no matter here.
  Object.assign(globalThis, { document: { createElementNS: () => ({ addEventListener() {}, removeEventListener() {} }) } });
  const scene = new USDLoader().parse(Uint8Array.from(bytes).buffer, '');
  scene.updateMatrixWorld(true);
  let found = 0;
  const opacity: number[] = [];
  scene.traverse((thing) => {
    const mesh = thing as Mesh;
    if (!mesh.isMesh) return;
    found += (mesh.geometry.index?.count ?? mesh.geometry.attributes['position']!.count) / 3;
    opacity.push(Number((mesh.material as MeshPhysicalMaterial).opacity.toFixed(2)));
  });
  t.equal(found, triangles);
  t.same(opacity.toSorted((a, b) => a - b), [0.25, 1, 1, 1, 1], 'one of five is of glass');
  const { min, max } = new Box3().setFromObject(scene);
  const { size } = await seen(write('asset.glb', await made({ format: 'glb' })));
  t.same([max.x - min.x, max.y - min.y, max.z - min.z].map((side) => Number(side.toFixed(3))), size);
});

t.test('.blend opens in Blender, with names and pictures', async (t) => {
  for (const settings of [{}, { texture: 16 }]) {
    const path = write('asset.blend', await made({ format: 'blend', settings }));
    const say = 'import bpy, json; print("SEEN", json.dumps([sorted(o.name for o in bpy.data.objects), [list(i.size) for i in bpy.data.images if i.name == "check board"]]))';
    const { stdout } = await run(findBlender(), ['-b', '--factory-startup', path, '--python-expr', say], { env: { PATH: '/usr/bin:/bin', HOME: home } });
    const [names, sizes] = JSON.parse(/SEEN (.*)/.exec(stdout)![1]!) as [string[], number[][]];
    for (const name of ['ball', 'block', 'words']) t.ok(names.includes(name), name);
    t.same(sizes, [settings.texture ? [16, 16] : [64, 64]]);
  }
});

t.test('the script is the script', async (t) => {
  t.equal((await made({ format: 'script' })).toString(), version.round!.script.source);
});
