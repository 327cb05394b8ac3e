/** What becomes of the pictures that Blender takes; it is a fake that paints each shot in a colour of its own. */
import sharp from 'sharp';
import t from 'tap';
import { script, type Blender, type FileRef, type Job, type Shot } from '#core/index.ts';
import { memoryStore, sampleAsset, sampleReport } from '#core/testing/index.ts';
import type { Version } from '../exports/version.ts';
import { preview } from './preview.ts';
import { PreviewRequest } from './request.ts';
import { listed, thumbnail } from './thumbnail.ts';

const painted = ({ width, height }: Pick<Shot, 'width' | 'height'>, red: number) => sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 30 } } }).png().toBuffer();

/** @param most pictures that Blender takes before its time is over */
function bench({ most = 60 } = {}) {
  const store = memoryStore();
  const jobs: Job[] = [];
  const told: [string, number][] = [];
  const blender: Blender = {
    async run(job, { onProgress, onFile }) {
      jobs.push(job);
      onProgress?.('measuring');
      const shots = job.shots.slice(0, most);
      const renders: FileRef[] = [];
      for (const [index, shot] of shots.entries()) {
        onProgress?.(`view ${shot.name}`);
        renders.push(await store.put(await painted(shot, 20 + 8 * index), { name: `views/${shot.name}.png`, type: 'image/png' }));
        onFile?.(renders[index]!);
      }
      return sampleReport({ files: [], renders });
    },
  };
  const asset = sampleAsset({ previews: [] });
  const version: Version = { asset, round: { n: 1, script: script('import bpy', 'coder'), report: sampleReport(), findings: [], checks: [], verdict: asset.verdict } };
  const make = async (request: unknown, of = version) => {
    const files = await preview(of, PreviewRequest.parse(request), { blender, store, signal: new AbortController().signal, progress: (message, done) => void told.push([message, done]) });
    return Promise.all(files.map(async (file) => Object.assign(file, { content: Buffer.from(await store.get(file)) })));
  };
  return { make, jobs, told, store, version };
}

t.test('a turn: pictures from all around, one distance, put together in their order and time', async (t) => {
  const { make, jobs } = bench();
  for (const type of ['webp', 'gif'] as const) {
    const [file] = await make({ format: 'turntable', settings: { size: 64, frames: 10, seconds: 2, type } });
    t.match(file, { name: `stool-turntable.${type}`, type: `image/${type}` });
    const { pages, delay, loop } = await sharp(file!.content, { animated: true }).metadata();
    t.match({ pages, loop, seconds: delay!.reduce((sum, each) => sum + each, 0) }, { pages: 10, loop: 0, seconds: 2000 });
    const reds = await Promise.all(Array.from({ length: 10 }, async (_, page) => (await sharp(file!.content, { page }).removeAlpha().raw().toBuffer())[0]!));
    t.same(reds, reds.toSorted((a, b) => a - b), 'in their order');
    t.equal(new Set(reds).size, 10);
  }
  const [{ shots }] = jobs as [Job];
  t.same(shots.map(({ azimuth }) => azimuth), [35, 71, 107, 143, 179, 215, 251, 287, 323, 359]);
  t.ok(shots.every(({ turning, width, height }) => turning && width === 64 && height === 64));
});

t.test('it is told how many pictures of how many are taken', async (t) => {
  const { make, told } = bench();
  await make({ format: 'turntable', settings: { size: 64, frames: 8 } });
  t.same(told.map(([message]) => message), ['measuring', ...Array.from({ length: 8 }, (_, index) => `view frame0${index} (${index + 1} of 8)`), 'done']);
  t.same(told.map(([, done]) => done), [0, 0, ...Array.from({ length: 7 }, (_, index) => (index + 1) / 9), 1]);
});

t.test('views are called as they are seen', async (t) => {
  const { make, jobs } = bench();
  const files = await make({ format: 'views', settings: { size: 64 } });
  t.same(files.map(({ name }) => name), ['hero', 'front', 'right', 'back', 'left', 'top', 'behind'].map((view) => `stool-${view}.png`));
  t.match(jobs[0]!.shots.find(({ name }) => name === 'top'), { elevation: 90, width: 64, height: 64 });
});

t.test('a sheet has all views, with title and size below', async (t) => {
  const { make, version } = bench();
  const [file] = await make({ format: 'sheet' }, { ...version, asset: { ...version.asset, statistics: { triangles: 1234, vertices: 0, meshes: 0, materials: 0, textures: 0, bytes: 0, size: [0.46, 0.518, 1.2] } } });
  t.match({ ...file, ...(await sharp(file!.content).metadata()) }, { name: 'stool-sheet.png', width: 576 + 2 * 192 });
});

t.test('a poster is broad, and of the type that is asked for', async (t) => {
  const { make, jobs } = bench();
  const [file] = await make({ format: 'poster', settings: { size: 320, type: 'jpeg' } });
  t.match({ ...file, ...(await sharp(file!.content).metadata()) }, { name: 'stool-poster.jpeg', type: 'image/jpeg', width: 320, height: 180, format: 'jpeg' });
  t.match(jobs, [{ shots: [{ width: 320, height: 180 }], formats: [] }]);
});

t.test('a thumbnail is made of the picture that is there, else one is taken', async (t) => {
  const { make, jobs, store, version } = bench();
  const hero = await store.put(await painted({ width: 300, height: 300 }, 200), { name: 'views/hero.png', type: 'image/png' });
  const [file] = await make({ format: 'thumbnail', settings: { size: 100, type: 'png' } }, { ...version, asset: { ...version.asset, previews: [hero] } });
  t.match({ ...file, ...(await sharp(file!.content).metadata()) }, { name: 'stool-thumbnail.png', width: 100, height: 100 });
  t.equal((await sharp(file!.content).raw().toBuffer())[0], 200);
  t.same(jobs, []);
  t.match(await make({ format: 'thumbnail' }), [{ name: 'stool-thumbnail.webp' }]);
  t.equal(jobs.length, 1);
});

t.test('the small picture that a version has is the thumbnail, and lists show it', async (t) => {
  const { make, jobs, store, version } = bench();
  const front = await store.put(await painted({ width: 300, height: 300 }, 100), { name: 'views/front.png', type: 'image/png' });
  const hero = await store.put(await painted({ width: 576, height: 576 }, 200), { name: 'views/hero.png', type: 'image/png' });
  const small = (await thumbnail([front, hero], store))!;
  const content = Buffer.from(await store.get(small));
  t.match({ ...small, ...(await sharp(content).metadata()) }, { name: 'thumbnail.webp', type: 'image/webp', width: 256, height: 256, format: 'webp' });
  t.ok(Math.abs((await sharp(content).raw().toBuffer())[0]! - 200) < 5, 'of the view that shows most');
  t.equal(listed([front, hero, small]), small);
  t.equal(listed([front, hero]), hero, 'of versions from before there were any');
  t.same([listed([]), await thumbnail([], store)], [null, null]);
  const of = { ...version, asset: { ...version.asset, previews: [front, hero, small] } };
  t.match(await make({ format: 'thumbnail' }, of), [{ name: 'stool-thumbnail.webp', sha256: small.sha256 }]);
  t.match(await sharp((await make({ format: 'thumbnail', settings: { size: 100 } }, of))[0]!.content).metadata(), { width: 100 });
  t.same(jobs, []);
});

t.test('pictures that are missing are told, not left out', async (t) => {
  await t.rejects(bench({ most: 5 }).make({ format: 'turntable', settings: { frames: 8, size: 64 } }), { code: 'E_EXPORT_FAILED', message: /only 5 of 8 pictures were taken in 900 s/ });
});
