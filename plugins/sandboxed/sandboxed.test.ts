/** What is shipped in the sandbox is tested as its authors would: by the public harness, in the real host. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { readContent } from '#plugins/index.ts';
import { bundle } from '../../scripts/cli/plugin/bundle.ts';
import { readCases } from '../../scripts/cli/plugin/cases.ts';
import { runCase } from '../../scripts/cli/plugin/run-case.ts';
import { contentOf } from '#server/adapters/plugins/content.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

t.test('eight plugins are shipped', async (t) => t.same(folders.toSorted(), ['brand-palette', 'naming-conventions', 'obj-exporter', 'poly-budget', 'print-ready', 'style-guide', 'three-kinds', 'turntable-options']));

for (const name of folders) {
  t.test(name, async (t) => {
    const pkg = await bundle(join(here, name));
    t.equal(pkg.manifest.id, name);
    t.ok(pkg.files.has('README.md'));
    if (pkg.manifest.modeller) t.doesNotThrow(() => readContent(contentOf(pkg)));
    const cases = await readCases(join(here, name));
    if (pkg.main) t.ok(cases.length >= 2, `${cases.length} cases`);
    for (const one of cases) {
      const { wrong } = await runCase(pkg, one);
      t.same(wrong, [], one.title);
    }
    for (const hook of Object.keys(pkg.manifest.taps ?? {})) t.ok(cases.some((one) => one.hook === hook), `${hook} has a case`);
  });
}
