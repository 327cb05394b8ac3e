import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { operatorFolder } from './operator-folder.ts';

t.test('plain files by name; links and dot files are left out', async (t) => {
  const root = t.testdir({ 'a guide.md': 'a', sub: { 'b.md': 'b' }, '.hidden': 'x' });
  symlinkSync('/etc/passwd', join(root, 'passwd'));
  symlinkSync('/etc', join(root, 'etc'));
  const files = await operatorFolder(root);
  t.same(Object.fromEntries([...files].map(([name, bytes]) => [name, String(bytes)])), { 'a guide.md': 'a', 'sub/b.md': 'b' });
});

t.test('what can’t be read says which folder', async (t) => {
  const root = t.testdir();
  await t.rejects(operatorFolder(join(root, 'none')), { code: 'E_PLUGIN_SETTINGS', message: /none can't be read: ENOENT/ });
  await t.rejects(operatorFolder('guide'), { code: 'E_PLUGIN_SETTINGS', message: /not an absolute path/ });
  mkdirSync(join(root, 'many'));
  for (let i = 0; i < 501; i += 1) writeFileSync(join(root, 'many', `${i}.md`), '');
  await t.rejects(operatorFolder(join(root, 'many')), { code: 'E_PLUGIN_SETTINGS', message: /more than 500 files/ });
});
