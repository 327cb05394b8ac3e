/** Every template is a plugin that works: its cases run in the real host, and they are the examples of docs/plugins/hooks.md. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import t from 'tap';
import { HOOK_NAMES } from '#core/index.ts';
import { readContent } from '#plugins/index.ts';
import { contentOf } from '#server/adapters/plugins/content.ts';
import { bundle } from './bundle.ts';
import { readCases } from './cases.ts';
import { prepareEditor } from './editor.ts';
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

t.test('what the editor needs is found wherever the folder lies, and is written again where it was lost', async (t) => {
  const folder = join(home, 'acme-verify');
  const moved = join(t.testdir(), 'far/away/acme-moved');
  const own = ['tsconfig.json', 'plugin.json', 'main.ts'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  t.notMatch(own, /\.\.\/|\/core\/|node_modules/, 'the author’s own files know nothing of where Bozzetto lies');
  mkdirSync(join(moved, '..'), { recursive: true });
  cpSync(folder, moved, { recursive: true });
  rmSync(join(moved, '.bozzetto'), { recursive: true }); // as from a repository
  await prepareEditor(moved);
  const config = JSON.parse(readFileSync(join(moved, 'tsconfig.json'), 'utf8'));
  const { compilerOptions } = JSON.parse(readFileSync(join(moved, config.extends), 'utf8'));
  const [types] = compilerOptions.paths['bozzetto/plugin'];
  t.ok(isAbsolute(types) && existsSync(types), types);
  const { $schema } = JSON.parse(readFileSync(join(moved, 'plugin.json'), 'utf8'));
  t.equal(JSON.parse(readFileSync(join(moved, $schema), 'utf8')).type, 'object');
  t.match(readFileSync(join(moved, '.bozzetto/globals.d.ts'), 'utf8'), /TextEncoder/);
  t.notOk([...(await bundle(moved)).files.keys()].some((name) => name.includes('bozzetto')), 'it is not shipped');
  const plain = t.testdir({ 'plugin.json': '{"id": "acme-own"}' });
  await prepareEditor(plain);
  t.notOk(existsSync(join(plain, '.bozzetto')), 'nothing where nobody names it');
});

t.test('a stranger’s import takes nothing but code from outside of his folder into the package', async (t) => {
  const folder = join(home, 'acme-import');
  cpSync(join(home, 'acme-verify'), folder, { recursive: true });
  const main = readFileSync(join(folder, 'main.ts'), 'utf8');
  writeFileSync(join(home, 'secret.json'), '{"key": "mine"}');
  symlinkSync(join(home, 'secret.json'), join(folder, 'data.json'));
  for (const path of ['../secret.json', join(home, 'secret.json'), './data.json']) {
    writeFileSync(join(folder, 'main.ts'), `import { key } from '${path}';\nconsole.log(key);\n${main}`);
    await t.rejects(bundle(folder), { code: 'E_PLUGIN_BUNDLE', message: /lies outside of the plugin's folder/ }, path);
  }
  rmSync(join(folder, 'data.json'));
  writeFileSync(join(home, 'shared.ts'), 'export const shared = "of several plugins";\n');
  writeFileSync(join(folder, 'main.ts'), `import { shared } from '../shared.ts';\nconsole.log(shared);\n${main}`);
  t.match(new TextDecoder().decode((await bundle(folder)).files.get('plugin.js')), /of several plugins/);
  writeFileSync(join(folder, 'main.ts'), `import { key } from './data.json';\nconsole.log(key);\n${main}`);
  writeFileSync(join(folder, 'data.json'), '{"key": "his own"}');
  t.match(new TextDecoder().decode((await bundle(folder)).files.get('plugin.js')), /his own/);
  writeFileSync(join(folder, 'plugin.json'), `\ufeff${readFileSync(join(folder, 'plugin.json'), 'utf8')}`);
  t.equal((await bundle(folder)).manifest.id, 'acme-verify', 'an editor’s byte order mark is none of its business');
});
