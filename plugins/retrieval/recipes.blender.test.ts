/** Every recipe passes the gate, runs behind the wall and leaves the object that its header promises. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { sampleJob } from '#core/testing/index.ts';
import { createBlender } from '#server/adapters/blender/index.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';
import { readRecipes } from './recipes.ts';

const dir = mkdtempSync(join(tmpdir(), 'recipes-test-'));
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
const blender = createBlender({ store: createDiskStore(join(dir, 'cache')), size: 2 });
t.setTimeout(300_000);
t.teardown(async () => {
  await blender.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Surfaces that are open because of what they are, and the skin modifier's, which leaves a few edges with more than two faces. */
const OPEN = new Set(['numpy-mesh', 'terrain', 'skin-tree']);

t.test('recipes run', async (t) => {
  const recipes = readRecipes();
  t.ok(recipes.length >= 40, `${recipes.length} recipes`);
  for (const { slug, makes, text } of recipes) {
    const report = await blender.run(sampleJob({ id: `recipe-${slug}`, source: text, author: 'coder', formats: [] }), { signal: new AbortController().signal });
    if (!t.ok(report.ok && report.walled, `${slug} runs behind the wall`, { error: report.error })) continue;
    const made = report.scene?.objects.find(({ name }) => name === makes.object);
    t.ok(made && made.triangles >= makes.triangles, `${slug}: ${makes.object} has ${made?.triangles} triangles`, { objects: report.scene?.objects.map(({ name }) => name) });
    if (made && !OPEN.has(slug)) t.match(made, { boundaryEdges: 0, nonManifoldEdges: 0, insideOutShells: 0, degenerateFaces: 0 }, `${slug}: closed and right side out`);
  }
});

t.test('headers say for which versions they are, and that they are ours', async (t) => {
  for (const { slug, blender, text, keywords } of readRecipes()) {
    t.match(blender, /^3\.4-5\.x$/, `${slug}: versions`);
    t.match(text, /^# licence: MIT, Bozzetto$/m, `${slug}: licence`);
    t.ok(keywords.split(', ').length >= 4, `${slug}: keywords`);
    t.ok(text.length < 4000, `${slug}: ${text.length} characters`);
  }
});
