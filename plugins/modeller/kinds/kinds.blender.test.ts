/** Every third kind made for real from its first brief (scripts/bench/modeller makes them all): it runs, passes all checks in the first round, and its GLB passes the validator. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { run } from '#core/index.ts';
import { createBuiltIns, KINDS } from '#plugins/index.ts';
import { createBlender } from '#server/adapters/blender/index.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'bozzetto-kinds-'));
const store = createDiskStore(folder);
const ports = { store, blender: createBlender({ store }) };
t.teardown(async () => {
  await ports.blender.close();
  rmSync(folder, { recursive: true, force: true });
});
const plugins = createBuiltIns({ meshopt: false, webp: false });

t.jobs = 2;
for (const kind of KINDS.filter((_, index) => index % 3 === 0)) {
  t.test(`${kind.name} is accepted in the first round`, { buffered: true }, async (t) => {
    const { rounds, asset, plan } = await run({ text: kind.briefs[0]!, previews: false, limits: { rounds: 1 } }, { ports, plugins });
    t.equal(rounds[0]!.report.error, null);
    t.same(rounds[0]!.verdict.failed.filter(({ required }) => required).map(({ text, measured }) => `${text}: ${measured}`), []);
    t.ok(asset!.verdict.accepted);
    t.equal(asset!.statistics!.triangles, rounds[0]!.report.scene!.triangles, 'the GLB holds every triangle');
    t.equal(plan!.items[0]!.kind, kind.name);
  });
}
