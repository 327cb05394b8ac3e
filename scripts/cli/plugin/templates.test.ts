/** Every template is a plugin that works: its cases run in the real host, and they are the examples of docs/plugins/hooks.md. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { HOOK_NAMES } from '#core/index.ts';
import { readContent } from '#plugins/index.ts';
import { contentOf } from '#server/adapters/plugins/content.ts';
import { bundle } from './bundle.ts';
import { readCases } from './cases.ts';
import { create, templates } from './new.ts';
import { runCase } from './run-case.ts';

const home = t.testdir();

t.test('there is one for each hook, and one for a kind', async (t) => t.same(templates(), [...HOOK_NAMES, 'kind'].toSorted()));

for (const template of templates()) {
  t.test(`${template}: made, bundled, its cases pass`, async (t) => {
    const folder = join(home, `acme-${template}`);
    const written = process.stdout.write;
    process.stdout.write = () => true;
    await create(folder, { template }).finally(() => { process.stdout.write = written; });
    const pkg = await bundle(folder);
    t.equal(pkg.manifest.id, `acme-${template}`);
    t.notMatch(readFileSync(join(folder, 'plugin.json'), 'utf8'), /__[A-Z]+__/);
    if (template === 'kind') t.equal(readContent(contentOf(pkg)).kinds.length, 1);
    const cases = await readCases(folder);
    t.equal(cases.length > 0, template !== 'kind');
    for (const one of cases) t.same((await runCase(pkg, one)).wrong, [], one.title);
  });
}

t.test('a dependency is bundled; what can not be is told with file and line', async (t) => {
  const folder = join(home, 'with-dependency');
  cpSync(join(home, 'acme-verify'), folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules/heavy'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/heavy/package.json'), '{"name":"heavy","version":"1.0.0","main":"index.js"}');
  writeFileSync(join(folder, 'node_modules/heavy/index.js'), 'exports.weigh = (n) => {\n  throw new Error(`too heavy: ${n}`);\n};\n');
  const main = readFileSync(join(folder, 'main.ts'), 'utf8');
  writeFileSync(join(folder, 'main.ts'), `import { weigh } from 'heavy';\n${main.replace('    log(', '    weigh(most);\n    log(')}`);
  const [one] = await readCases(folder);
  const { faults } = await runCase(await bundle(folder), one!);
  t.match(faults, [{ kind: 'threw', message: /too heavy: 5000/, at: /node_modules\/heavy\/index\.js:2|main\.ts:\d+/ }]);
  writeFileSync(join(folder, 'main.ts'), `import { readFileSync } from 'node:fs';\n${main}\nreadFileSync('x');\n`);
  await t.rejects(bundle(folder), { code: 'E_PLUGIN_BUNDLE', message: /main\.ts:1:\d+: Could not resolve "node:fs"/ });
  writeFileSync(join(folder, 'main.ts'), `${main}\nconst broken = ;\n`);
  await t.rejects(bundle(folder), { code: 'E_PLUGIN_BUNDLE', message: /main\.ts:\d+:\d+: Unexpected ";"/ });
});

t.test('a case that can’t be read names file and key', async (t) => {
  const folder = join(home, 'acme-plan');
  writeFileSync(join(folder, 'cases/zz.json'), '{"title": "x", "hook": "paint", "expect": {}}');
  await t.rejects(readCases(folder), { code: 'E_PLUGIN_CASE', message: /^cases\/zz\.json: hook: / });
  t.ok(readdirSync(join(folder, 'cases')).length > 2);
});
