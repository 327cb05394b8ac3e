/** `plugin dev` runs the plugin again at each save, and tells what is wrong with it instead of ending. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import t from 'tap';
import { create } from './new.ts';

t.test('a save runs it again; a mistake is told and mended by the next save', async (t) => {
  const home = t.testdir();
  const folder = join(home, 'acme-dev');
  const write = process.stdout.write;
  process.stdout.write = () => true;
  await create(folder, { template: 'verify' }).finally(() => { process.stdout.write = write; });
  const main = join(folder, 'main.ts');
  const source = readFileSync(main, 'utf8');
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), 'plugin', 'dev', folder], { cwd: home, env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, 'cache') } });
  t.teardown(() => child.kill('SIGKILL'));
  let out = '';
  const said = (words: string) => new Promise<void>((resolve) => {
    const look = () => { if (out.includes(words)) resolve(); };
    child.stdout.on('data', look);
    look();
  });
  child.stdout.on('data', (data: Buffer) => { out += String(data); });
  await said('watching');
  t.match(out, /payloads of the sample "stool"[\s\S]*heaviest-part/);
  writeFileSync(main, `${source}const broken = ;\n`);
  await said('Unexpected ";"');
  writeFileSync(main, source.replace('heaviest-part', 'mended-part'));
  await said('mended-part');
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  t.equal(code, 0);
});
