import t from 'tap';
import { edgesOf, violations } from './boundaries.ts';
import { misplaced } from './layout.ts';
import { shortfalls } from './coverage.ts';

t.test('imports go down, never up or across', async (t) => {
  const allowed: [string, string][] = [
    ['core/run.ts', 'core/data/brief.ts'], ['core/data/brief.ts', 'zod'], ['core/hooks.ts', 'tapable'], ['core/session.ts', 'package.json'],
    ['plugins/gltf/weld.ts', 'core/index.ts'], ['plugins/gltf/a/weld.ts', 'plugins/gltf/weld.ts'], ['plugins/gltf/weld.ts', '@gltf-transform/core'],
    ['plugins/index.ts', 'plugins/gltf/index.ts'], ['server/compose.ts', 'plugins/index.ts'], ['server/adapters/store/folder.ts', 'core/index.ts'],
    ['scripts/cli/main.ts', 'server/compose.ts'], ['core/run.test.ts', 'core/testing/index.ts'], ['studio/app.ts', 'preact'],
  ];
  t.same(violations(allowed.map(([from, to]) => ({ from, to }))), []);
  const refused: [string, string, RegExp][] = [
    ['core/data/brief.ts', 'core/errors.ts', /core\/data <- /], ['core/install.ts', 'core/run.ts', /core\/data <- /], ['core/errors.ts', 'core/hooks.ts', /^$/],
    ['core/new.ts', 'core/errors.ts', /get a layer/], ['core/run.ts', 'plugins/index.ts', /core\//], ['core/run.ts', 'koa', /no network/],
    ['plugins/gltf/weld.ts', 'plugins/geometry/index.ts', /never each other/], ['plugins/gltf/weld.ts', 'core/run.ts', /core\/index\.ts/],
    ['plugins/gltf/weld.ts', 'server/compose.ts', /own room/], ['server/routes/runs.ts', 'plugins/index.ts', /only compose/],
    ['server/routes/runs.ts', 'core/run.ts', /core\/\{index/], ['server/compose.ts', 'scripts/cli/main.ts', /below/],
    ['studio/app.ts', 'core/index.ts', /HTTP types/], ['plugins/gltf/weld.ts', 'tapable', /only core\/hooks\.ts/],
  ];
  for (const [from, to, says] of refused) {
    if (says.source === '^$') t.same(violations([{ from, to }]), [], 'within one layer');
    else t.match(violations([{ from, to }]), [says], `${from} -> ${to}`);
  }
});

t.test('the graph is read from what the compiler explains', async (t) => {
  t.same(edgesOf(`core/errors.ts
   Imported via './errors.ts' from file 'core/run.ts'
   Matched by include pattern 'core' in 'tsconfig.json'
node_modules/@gltf-transform/core/dist/index.d.ts
   Imported via "@gltf-transform/core" from file 'plugins/gltf/weld.ts' with packageId '@gltf-transform/core/dist/index.d.ts@4.5.1'
node_modules/@types/color-name/index.d.ts
   Imported via 'color-name' from file 'plugins/modeller/colors.ts'
   Imported via './x' from file 'node_modules/other/index.d.ts'
`), [
    { from: 'core/run.ts', to: 'core/errors.ts' },
    { from: 'plugins/gltf/weld.ts', to: '@gltf-transform/core' },
    { from: 'plugins/modeller/colors.ts', to: 'color-name' },
  ]);
});

t.test('files lie where they belong, are not too long, and say what they are for', async (t) => {
  const lines = async (file: string) => (file.includes('long') ? 401 : 400);
  t.same(await misplaced(['core/a.ts', '.taprc', 'README.md', 'core/long.test.ts', 'docs/long.md', 'blender-addon/test_long.py'], lines), []);
  t.match(await misplaced(['notes.md', 'lib/x.ts', 'core/long.ts', 'core/utils.ts', 'server/helpers/a.ts'], lines), [
    /^notes\.md: has no place/, /^lib: has no place/, /^core\/long\.ts: has 401 lines/, /^core\/utils\.ts: call it/, /^server\/helpers\/a\.ts: call it/,
  ]);
});

t.test('a room that is covered too little is named, and a file that no test loads counts as missed', async (t) => {
  const lines = (total: number, covered: number) => ({ lines: { total, covered } });
  const summary = { total: lines(0, 0), '/r/core/a.ts': lines(100, 96), '/r/server/x.ts': lines(100, 1), '/r/plugins/p/b.ts': lines(90, 90) };
  t.same(shortfalls(summary, '/r', [{ file: 'core/a.ts', lines: 100 }, { file: 'plugins/p/b.ts', lines: 90 }]), []);
  t.match(shortfalls(summary, '/r', [{ file: 'plugins/p/b.ts', lines: 90 }, { file: 'plugins/p/c.ts', lines: 10 }]), [
    /^core: 0 of 0 lines/, /^plugins: 90\.0 % of 100 lines.*plugins\/p\/c\.ts \(10\)/,
  ]);
});
