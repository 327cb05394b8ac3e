/** docs/api.md, block by block: a fresh server process with an embedded database and a real Blender. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import t from 'tap';

const ROOT = join(import.meta.dirname, '..');
const dir = mkdtempSync(join(tmpdir(), 'session-'));
chmodSync(dir, 0o755); // the walled Blender is nobody
t.teardown(() => rmSync(dir, { recursive: true, force: true }));
t.setTimeout(400_000);

const blocks = (language: string) => Array.from(readFileSync(join(ROOT, 'docs/api.md'), 'utf8').matchAll(new RegExp(`^\`\`\`${language} session\n(.*?)^\`\`\``, 'gms')), ([, text]) => text!);
const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: dir, XDG_CACHE_HOME: join(dir, 'cache'), BOZZETTO_DATA_DIR: join(dir, 'data'), BOZZETTO_PORT: '0', BOZZETTO_LOG_LEVEL: 'warn' };

/** A server, ready, with the one-time token that it shows. */
async function serve(): Promise<{ url: string; setup: string; stop(): Promise<number | null> }> {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/cli/main.ts'), 'serve'], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  t.teardown(() => server.kill('SIGKILL'));
  let [url, setup] = ['', ''];
  for await (const line of createInterface({ input: server.stderr })) {
    url ||= /answers at (\S+)/.exec(line)?.[1] ?? '';
    setup ||= /#token=(\S+)/.exec(line)?.[1] ?? '';
    if (setup) break;
  }
  server.stderr.resume();
  return {
    url, setup,
    async stop() {
      server.kill('SIGTERM');
      const [code] = (await once(server, 'exit')) as [number | null];
      return code;
    },
  };
}

t.test('every example of docs/api.md does what it says', async (t) => {
  const { url, setup, stop } = await serve();
  t.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const inside = { ...env, BOZZETTO: url, SETUP: setup };
  const run = async (file: string, args: string[], more: NodeJS.ProcessEnv = {}) => {
    const { stdout } = await promisify(execFile)(file, args, { cwd: dir, env: { ...inside, ...more }, timeout: 200_000 }).catch((error: Error & { stdout: string; stderr: string }) => {
      throw new Error(`${error.message}\n${error.stdout}\n${error.stderr}`);
    });
    return stdout;
  };

  writeFileSync(join(dir, 'session.sh'), ['set -euo pipefail', ...blocks('bash'), 'echo "$key" > key'].join('\n'));
  const said = await run('bash', ['session.sh']);
  const inOrder = [
    /^ast_\w+: waiting$/m, /event: job-started[\s\S]*event: round-finished[\s\S]*event: job-succeeded\nevent: end/, /"state": "succeeded",\s*"done": true/, /"accepted": true[\s\S]*"leg"[\s\S]*"script\.py"/,
    /glTF/, /"kind":"refine"/, /"what": "part",\s*"name": "leg"/, /^build$/m, /"n": 4,\s*"madeBy": "revert"/, /\{"n":4,.*\n\{"n":3,"madeBy":"build".*\n\{"n":2,"madeBy":"refine","words":"make the legs thicker".*\n\{"n":1,"madeBy":"generate"/,
    /^200$/m, /^204$/m, /"tags":\["kitchen"\]/, /^204$/m, /"status": 400,\s*"code": "E_REQUEST_INVALID"/,
  ];
  let rest = said;
  for (const part of inOrder) {
    const found = part.exec(rest);
    t.ok(found, `${part} in ${found ? 'what was said' : said}`);
    rest = rest.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  }
  t.equal(readFileSync(join(dir, 'stool.glb')).toString('latin1', 0, 4), 'glTF');
  t.equal(readFileSync(join(dir, 'stool-web.glb')).toString('latin1', 0, 4), 'glTF');
  t.ok(statSync(join(dir, 'stool-web.glb')).size < statSync(join(dir, 'stool.glb')).size, 'made smaller for the web');
  t.equal(readFileSync(join(dir, 'stool.png')).toString('latin1', 1, 4), 'PNG');

  const key = readFileSync(join(dir, 'key'), 'utf8').trim();
  writeFileSync(join(dir, 'session.py'), blocks('python').join('\n'));
  t.match(await run('python3', ['session.py'], { BOZZETTO_KEY: key }), /job-queued[\s\S]*job-succeeded[\s\S]*True \d+ triangles/);
  t.equal(readFileSync(join(dir, 'crate.glb')).toString('latin1', 0, 4), 'glTF');

  const script = join(ROOT, '.bozzetto', `session-${process.pid}.ts`); // within the package: it imports bozzetto/client
  writeFileSync(script, blocks('ts').join('\n'));
  t.teardown(() => rmSync(script, { force: true }));
  t.match(await run(process.execPath, [script], { BOZZETTO_KEY: key }), /job-queued[\s\S]*job-succeeded[\s\S]*required checks pass \d+/);

  t.equal(await stop(), 0, 'it ends when it is asked to');
});
