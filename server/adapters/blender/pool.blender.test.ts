/** The pool: each job starts from the same clean state, whoever dies costs one report, and nothing is left at the end. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import type { Job } from '#core/data/job.ts';
import type { Report } from '#core/data/report.ts';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { findBlender } from './find.ts';
import { openPool, type PoolOptions } from './pool.ts';
import { makeRoom } from './process.ts';
import { jobsOfBlender, processesOf, zygoteCount, zygotePids } from './testing/processes.ts';
import { findWall, INSIDE } from './wall.ts';

const dir = mkdtempSync(join(tmpdir(), 'pool-test-'));
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
t.setTimeout(600_000);
t.teardown(() => rmSync(dir, { recursive: true, force: true }));
const store = createDiskStore(join(dir, 'cache'));
const signal = new AbortController().signal;
const bwrap = (await findWall()) as string;
const open = (change: Partial<PoolOptions> = {}) => openPool({ bwrap, program: findBlender(), store, size: 2, waiting: 64, startSeconds: 60, forks: 500, log: () => {}, ...change });
let count = 0;
const job = (source: string, change: Partial<Job> = {}) => sampleJob({ id: `job-${(count += 1)}`, source, formats: [], ...change });

t.test('a job finds nothing of the one before', async (t) => {
  const pool = await open({ size: 1 });
  const look = `
import bpy, math, random, numpy
print(len(bpy.data.objects), len(bpy.data.materials), bpy.context.scene.name, bpy.context.scene.unit_settings.system)
print(math.pi, random.random(), numpy.random.rand(), len(dir(bpy.types.Object)), len(dir(math)))
`;
  const before = await pool.run(job(look), { signal });
  t.match(before, { ok: true, error: null });
  const dirty = await pool.run(job(`
import bpy, math, random, numpy
bpy.ops.mesh.primitive_cube_add()
bpy.data.materials.new("m")
bpy.context.scene.name = "other"
bpy.context.scene.unit_settings.system = "IMPERIAL"
random.seed(5)
`), { signal });
  t.match(dirty, { ok: true });
  t.equal((await pool.run(job(look), { signal })).stdout, before.stdout);
  await pool.close();
});

t.test('a killed zygote costs nothing, one that hangs a few seconds', async (t) => {
  const pool = await open();
  await pool.warm();
  const first = pool.pid()!;
  let killed: Promise<unknown> | undefined;
  const long = pool.run(job('import time\nfor i in range(30):\n    time.sleep(0.1)\nprint("done")\n'), {
    signal,
    onProgress: (message) => {
      if (message === 'running the script') killed ??= setTimeout(200).then(() => process.kill(first, 'SIGKILL'));
    },
  });
  t.match(await long, { ok: true, stdout: 'done\n' }, 'a job whose zygote was killed is run again');
  t.not(pool.pid(), first, 'by another zygote');
  t.equal(pool.metrics().zygotes, 2);
  t.match(await pool.run(job('print("next")'), { signal }), { ok: true, stdout: 'next\n' });
  await pool.close();
});

t.test('a zygote that hangs is replaced, and its job run again', async (t) => {
  const pool = await open({ size: 1 });
  await pool.warm();
  const report = await pool.run(job('import time\nx = 1\nwhile x:\n    try:\n        time.sleep(0.5)\n    except BaseException:\n        pass\n', { seconds: 2 }), {
    signal,
    onProgress: (message) => void (message === 'running the script' && pool.metrics().zygotes === 1 && zygotePids().forEach((pid) => process.kill(pid, 'SIGSTOP'))),
  });
  t.match(report, { ok: false, error: { kind: 'limit', type: 'SecondsSpent' } });
  t.equal(pool.metrics().zygotes, 2);
  t.match(await pool.run(job('print("next")'), { signal }), { ok: true });
  await pool.close();
});

t.test('while Node is busy, jobs are watched and ended all the same', async (t) => {
  const pool = await open({ size: 3, ungated: true });
  await pool.warm();
  // More than a socket holds, from jobs that end while nobody reads it.
  const talker = 'import os, sys, time\nfor n in range(250):\n    os.write(sys.stdout._pipe, b"x" * 1000)\ntime.sleep(2)\nos._exit(3)\n';
  const runaway = 'import time\nwhile True:\n    try:\n        time.sleep(0.5)\n    except BaseException:\n        pass\n';
  let begun = 0;
  let ended = 0;
  const onProgress = (message: string) => {
    if (message !== 'running the script' || (begun += 1) !== 3) return;
    const before = jobsOfBlender();
    // Reads nothing until all three are gone: had they to wait for Node, they would stay.
    for (let tries = 0; tries < 200 && ended < 3; tries += 1) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      ended = before.filter((pid) => !existsSync(`/proc/${pid}`)).length;
    }
  };
  const [one, two, three] = await Promise.all([job(talker), job(talker), job(runaway, { seconds: 3 })].map((one) => pool.run(one, { signal, onProgress })));
  t.equal(ended, 3, 'all three ended unheard');
  for (const report of [one!, two!]) t.match(report, { ok: false, stdout: /^x{250000}$/, error: { kind: 'crashed', message: /exit code 3/ } });
  t.match(three, { ok: false, error: { kind: 'limit', type: 'SecondsSpent' } });
  t.match(await pool.run(job('print("next")'), { signal }), { ok: true, stdout: 'next\n' });
  await pool.close();
});

t.test('a zygote that can not come back from the namespace of a job ends', async (t) => {
  const program = join(dir, 'stuck');
  chmodSync(dir, 0o755); // the walled Blender is nobody
  writeFileSync(program, `#!/bin/sh\nexec ${findBlender()} --python-expr 'import sys; sys.path.insert(0, "${INSIDE.addon}"); from bozzetto import jail; jail._libc.setns = lambda *_: -1' "$@"\n`);
  chmodSync(program, 0o755);
  const pool = await open({ program });
  await t.rejects(pool.warm(), { code: 'E_BLENDER_LOST', message: /exit code 9[^]*setns of pids/ });
  await pool.close();
});

t.test('a script that takes each zygote along is not run for ever', async (t) => {
  const pool = await open({ size: 1 });
  await pool.warm();
  const poison = job('import time\ntime.sleep(60)\n');
  const report = await pool.run(poison, { signal, onProgress: (message) => void (message === 'running the script' && process.kill(pool.pid()!, 'SIGKILL')) });
  t.match(report, { ok: false, error: { kind: 'crashed', message: /the zygote/ } });
  t.match(await pool.run({ ...poison, id: 'again' }, { signal }), { ok: false, error: { kind: 'crashed', type: 'ScriptPoisoned' } });
  t.match(pool.metrics(), { poisoned: 1, crashes: 1 });
  t.match(await pool.run(job('print("good")'), { signal }), { ok: true }, 'another script is none the worse');
  await pool.close();
});

t.test('zygotes that die one after another are replaced later and later, and in the end not at all', async (t) => {
  const log: string[] = [];
  const pool = await open({ size: 1, log: (message) => log.push(message) });
  await pool.warm();
  for (let deaths = 1; deaths <= 5; deaths += 1) {
    for (let tries = 0; tries < 300 && pool.pid() === undefined; tries += 1) await setTimeout(50);
    process.kill(pool.pid()!, 'SIGKILL');
    for (let tries = 0; tries < 300 && log.length < deaths; tries += 1) await setTimeout(10);
  }
  t.strictSame(log.map((message) => message.replace('the zygote has ended; ', '')), [
    'another one is started', ...[1, 2, 4].map((seconds) => `another one is started in ${seconds} s`), 'too many have, no other is started for now',
  ]);
  t.equal(pool.metrics().zygotes, 5);
  await t.rejects(pool.run(job('print("next")'), { signal }), { code: 'E_BLENDER_LOST', message: /one zygote after another/ });
  await pool.close();
});

t.test('more than can wait are turned away at once; what waits can be cancelled', async (t) => {
  const pool = await open({ size: 1, waiting: 1 });
  await pool.warm();
  const stop = new AbortController();
  const running = pool.run(job('import time\ntime.sleep(1)\nprint("first")\n'), { signal });
  const waiting = pool.run(job('print("second")\n'), { signal: stop.signal });
  await t.rejects(pool.run(job('print("third")\n'), { signal }), { code: 'E_BLENDER_BUSY', retryable: true });
  stop.abort();
  await t.rejects(waiting, { code: 'E_CANCELLED' });
  t.match(await running, { ok: true, stdout: 'first\n' });
  t.match(pool.metrics(), { size: 1, running: 0, waiting: 0, jobs: 2 });
  await pool.close();
});

t.test('a zygote is replaced after its share of forks, without a pause', async (t) => {
  const pool = await open({ size: 1, forks: 4 });
  const reports = [];
  for (let n = 0; n < 12; n += 1) reports.push(await pool.run(job(`print(${n})`), { signal }));
  t.strictSame(reports.map(({ stdout }) => stdout), Array.from({ length: 12 }, (_, n) => `${n}\n`));
  t.ok(pool.metrics().zygotes > 2, `${pool.metrics().zygotes} zygotes`);
  for (let tries = 0; tries < 100 && zygoteCount() > 1; tries += 1) await setTimeout(100);
  t.equal(zygoteCount(), 1, 'the old ones are gone');
  await pool.close();
});

t.test('a hostile report, a file that was not asked for: the job crashed, no more', async (t) => {
  const pool = await open({ size: 1, ungated: true });
  const liar = `
import sys, gc
link = [thing for thing in gc.get_objects() if type(thing).__name__ == "Link"][0]
link.tell("piece", {"job": "JOB", "file": {"name": "views/../../x.png", "type": "image/png", "bytes": 1, "sha256": "0" * 64}, "offset": 0, "data": b"x"})
import time
time.sleep(5)
`;
  const lying = job('');
  const report = await pool.run({ ...lying, source: liar.replace('JOB', lying.id) }, { signal });
  t.match(report, { ok: false, error: { kind: 'crashed', type: 'ReportInvalid' } });
  t.match(await pool.run(job('print("next")'), { signal }), { ok: true });
  await pool.close();
});

t.test('a job can not read what another prints, though both are forks of one zygote', async (t) => {
  const pool = await open({ size: 2, ungated: true });
  let listening: Promise<unknown> | undefined;
  const peek = `
import gc
kept = [thing for thing in gc.get_objects() if type(thing).__name__ == "Kept"]
print(len(kept), [bytes(one._memory[:30]) for one in kept])
`;
  const talking = pool.run(job('print("a secret of mine")\nimport time\ntime.sleep(3)\n'), {
    signal,
    onProgress: (message) => {
      if (message === 'running the script') listening ??= setTimeout(300).then(() => Promise.all([1, 2, 3, 4, 5].map(() => pool.run(job(peek), { signal }))));
    },
  });
  t.match(await talking, { ok: true, stdout: 'a secret of mine\n' });
  const reports = (await listening) as Report[];
  t.equal(reports.length, 5);
  for (const report of reports) t.notMatch(JSON.stringify(report), /secret/);
  await pool.close();
});

t.test('closing leaves no process, socket or folder, also in the middle of a job', async (t) => {
  const pool = await open();
  await pool.warm();
  t.equal(zygoteCount(), 1);
  const running = pool.run(job('n = 1\nwhile n:\n    n += 1\n'), { signal });
  await setTimeout(300);
  await pool.close();
  t.match(await running.catch((error: unknown) => error), { error: { kind: 'crashed' } });
  t.equal(zygoteCount(), 0);
  t.strictSame(readdirSync(tmpdir()), []);
  await t.rejects(pool.run(job(''), { signal }), { code: 'E_BLENDER_LOST', message: /closed/ });
});

t.test('nothing outlives a Node that ends without waiting', async (t) => {
  const script = join(dir, 'impatient.ts');
  const here = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  writeFileSync(script, `
import { createBlender } from ${here('./index.ts')};
import { createDiskStore } from ${here('../store/disk.ts')};
const [way, wall] = process.argv.slice(2);
const blender = createBlender({ store: createDiskStore(${JSON.stringify(join(dir, 'cache'))}), trusted: ['sample'], ...(wall === 'open' && { wall: false }) });
const onProgress = (message: string) => {
  if (message !== 'running the script') return;
  if (way === 'exit') process.exit(5);
  else process.kill(process.pid, 'SIGKILL');
};
await blender.run(${JSON.stringify(job('n = 1\nwhile n:\n    n += 1\n'))}, { signal: new AbortController().signal, onProgress });
`);
  for (const wall of ['walled', 'open']) {
    t.equal(spawnSync(process.execPath, [script, 'exit', wall], { timeout: 60_000 }).status, 5, wall);
    t.strictSame(readdirSync(tmpdir()), [], 'exit: the folder is gone');
    t.equal(spawnSync(process.execPath, [script, 'killed', wall], { timeout: 60_000 }).signal, 'SIGKILL');
    const [left = ''] = readdirSync(tmpdir());
    t.match(left, /^bozzetto-\d+-/, 'killed: the folder stays');
    for (let tries = 0; tries < 100 && processesOf(left).length > 0; tries += 1) await setTimeout(50);
    t.strictSame(processesOf(left), [], 'but no Blender');
    const long = new Date(Date.now() - 2 * 3600_000);
    utimesSync(join(tmpdir(), left), long, long);
    rmSync(makeRoom(), { recursive: true });
    t.strictSame(readdirSync(tmpdir()), [], 'and the next one sweeps up');
  }
});
