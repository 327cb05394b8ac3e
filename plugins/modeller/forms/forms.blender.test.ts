/** Every form built in a real Blender, at both levels of detail, and held against what was told of it beforehand. */
import t from 'tap';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plan, type PlanPart } from '#core/index.ts';
import { sampleJob } from '#core/testing/index.ts';
import { createBlender } from '#server/adapters/blender/index.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';
import { compile } from '../compile.ts';
import { bounds, closed, hull, slack } from '../measure.ts';
import { SAMPLES } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'bozzetto-forms-'));
const blender = createBlender({ store: createDiskStore(folder) });
t.teardown(async () => {
  await blender.close();
  rmSync(folder, { recursive: true, force: true });
});

const parts = SAMPLES.map((form, index): PlanPart => {
  const points = hull(form, {});
  const [low, high] = points ? bounds(points) : [null, null];
  return {
    name: `${form.type}_${index}`, item: 'samples', note: form.type, count: 1, form, place: { at: [index * 2, 0, 0] },
    size: low && high ? [high[0] - low[0], high[1] - low[1], high[2] - low[2]] : null,
    tolerance: slack(form), material: 'clay', parent: null, closed: closed(form, {}),
  };
});
const plan = (low: boolean) => Plan.parse({
  title: 'Samples of forms', items: [{ name: 'samples', kind: 'samples', places: [{ at: [0, 0, 0], turn: 0 }] }], parameters: {},
  materials: { clay: { base: 'clay', color: '#a97c5f' } }, parts, detail: low ? 0.25 : 1, flat: low, planner: { id: 'test', memo: null },
});

for (const low of [false, true]) {
  t.test(`each form is built as told, ${low ? 'low-poly' : 'fine'}`, async (t) => {
    const { source } = compile(plan(low), { seed: 5 });
    const report = await blender.run(
      sampleJob({ id: `forms-${low}`, source }),
      { signal: AbortSignal.timeout(200_000) },
    );
    t.equal(report.error, null);
    for (const part of parts) {
      const found = report.scene!.objects.find(({ name }) => name === part.name);
      if (!t.ok(found, `${part.name} is there`)) continue;
      const size = [0, 1, 2].map((k) => found!.max[k]! - found!.min[k]!);
      const allowed = part.tolerance + (low ? 0.25 : 0);
      if (part.size) t.ok(size.every((value, k) => Math.abs(value - part.size![k]!) <= allowed * part.size![k]! + 0.001), `${part.name}: told ${part.size.map((value) => value.toFixed(3)).join()}, measured ${size.map((value) => value.toFixed(3)).join()}`);
      if (part.closed) t.same([found!.boundaryEdges, found!.nonManifoldEdges, found!.insideOutShells], [0, 0, 0], `${part.name} is closed and right way out`);
      t.same([found!.degenerateFaces, found!.duplicateFaces, found!.looseVertices], [0, 0, 0], `${part.name} is clean`);
    }
  });
}
