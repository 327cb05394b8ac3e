/**
 * scripts/bench/runtime [--json] [--jobs 1000] [--only empty|model|workers|recovery|runaways|endurance]
 * The pool of walled Blenders: what a job costs, what two workers bring, what is left after a thousand, how it recovers, how runaways end. Each beside its reference, in the same run.
 */
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import type { Job } from '#core/index.ts';
import { openPool, type Pool, type PoolOptions } from '#server/adapters/blender/pool.ts';
import { descendants, jobsOfBlender, zygoteMemory } from '#server/adapters/blender/testing/processes.ts';
import { BLENDER_ENV } from '#server/adapters/blender/wall.ts';
import { openGround, timed } from './bench-zygote.ts';
import { figure, type Figure, median, pool as together, print } from './figures.ts';
import { LOOP_IN_C, MODEL, RUNAWAYS } from './runtime-scripts.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, jobs: { type: 'string', default: '1000' }, only: { type: 'string' } } });
const ground = await openGround();
const signal = new AbortController().signal;
const phases = { gate: 10, script: 60, facts: 30, views: 60, files: 30 };
let count = 0;
const job = (source: string, change: Partial<Job> = {}): Job => ({
  id: `bench-${(count += 1)}`, source, author: 'bench', seconds: 120, phases, memory: 4096, engine: 'workbench', samples: 1, shots: [], formats: [], contactGap: 0.002, ...change,
});
const open = async (change: Partial<PoolOptions> = {}) => {
  const pool = await openPool({ ...ground, size: 1, waiting: 1000, forks: 500, log: () => {}, ...change });
  await pool.warm();
  return pool;
};
const say = (text: string) => process.stderr.write(`${text}\n`);

/** A cold Blender with a script, from start to end. @returns what it printed after `BENCH ` */
async function cold(source: string): Promise<string> {
  const path = join(ground.folder, 'cold.py');
  writeFileSync(path, source);
  const { stdout } = await promisify(execFile)(ground.program, ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', path], { env: { ...BLENDER_ENV, HOME: ground.folder }, maxBuffer: 2 ** 26 });
  return /^BENCH (.*)$/m.exec(stdout)?.[1] ?? '';
}

/** Until the pool has all of its spares again and they have copied what they will need (hot.py): how it is found by who does not call without a pause. */
async function ready(pool: Pool): Promise<void> {
  while (pool.metrics().spares <= pool.metrics().size) await setTimeout(5);
  await setTimeout(550);
}

async function emptyJobs(pool: Pool): Promise<Figure[]> {
  const ours: number[] = [];
  const rushed: number[] = [];
  for (let turn = 0; turn < 210; turn += 1) {
    const took = await timed(() => pool.run(job('pass'), { signal }));
    if (turn >= 10) rushed.push(took);
  }
  for (let turn = 0; turn < 210; turn += 1) {
    await ready(pool);
    const took = await timed(() => pool.run(job('pass'), { signal }));
    if (turn >= 10) ours.push(took);
  }
  const theirs: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) theirs.push(await timed(() => cold('import bpy\nbpy.ops.wm.read_homefile(use_empty=True)\n')));
  return [
    figure('empty job, wall on (median of 200)', median(ours), 'ms', '-', Math.round(median(theirs))),
    figure('cold Blender against the empty job', median(theirs) / median(ours), 'times', '>= 40'),
    figure('the same, each job the moment the last one is done', median(theirs) / median(rushed), 'times', '>= 40'),
  ];
}

/** Warm, in one process, the scene cleared before each: script and export, nothing else. */
const INSIDE = `
import bpy, time, json
source = open(SOURCE).read()
took = []
for turn in range(TURNS):
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    start = time.perf_counter()
    exec(compile(source, "script.py", "exec"), {"__name__": "__main__"})
    bpy.ops.export_scene.gltf(filepath=TARGET, export_format="GLB", export_apply=True)
    took.append((time.perf_counter() - start) * 1000)
print("BENCH " + json.dumps(took[3:]))
`;

async function models(pool: Pool): Promise<Figure[]> {
  const source = join(ground.folder, 'model.py');
  writeFileSync(source, MODEL);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const inside = INSIDE.replace('SOURCE', JSON.stringify(source)).replace('TARGET', JSON.stringify(join(ground.folder, 'model.glb'))).replace('TURNS', '53');
    theirs.push(...(JSON.parse(await cold(inside)) as number[]));
    for (let turn = 0; turn < 50; turn += 1) {
      await ready(pool);
      ours.push(await timed(async () => {
        const report = await pool.run(job(MODEL, { formats: ['glb'] }), { signal });
        if (!report.ok || report.scene?.objects.length !== 10) throw new Error(report.error?.traceback);
      }));
    }
  }
  return [
    figure('10-object model to GLB (median of 200)', median(ours), 'ms', '-', Math.round(median(theirs) * 10) / 10),
    figure('against the same script timed inside Blender', median(ours) / median(theirs), 'times', '<= 1.5'),
  ];
}

/** Small, middling and large, so that workers end at different times. */
function mixed(): Job[] {
  return Array.from({ length: 100 }, (_, index) => job([MODEL, LOOP_IN_C, `${MODEL}\n${LOOP_IN_C}`][index % 3]!, { formats: ['glb'] }));
}

async function workers(): Promise<Figure[]> {
  const seconds: number[] = [];
  for (const size of [1, 2]) {
    const pool = await open({ size });
    seconds.push((await timed(() => Promise.all(mixed().map((one) => pool.run(one, { signal }))))) / 1000);
    await pool.close();
  }
  return [
    figure('100 mixed jobs, two workers', seconds[1]!, 's', '-', Math.round(seconds[0]! * 10) / 10),
    figure('two workers against one', seconds[0]! / seconds[1]!, 'times', '>= 1.7'),
  ];
}

async function endurance(jobs: number): Promise<Figure[]> {
  const folders = () => readdirSync(tmpdir()).length;
  const before = { folders: folders(), processes: descendants().length };
  const pool = await open({ size: 2 });
  const memory: number[] = [];
  await together(Array.from({ length: jobs }), 2, async (_, index) => {
    await pool.run(job(index % 10 === 0 ? MODEL : 'import bpy\nbpy.ops.mesh.primitive_cube_add()\n', { formats: index % 10 === 0 ? ['glb'] : [] }), { signal });
    if (index % 50 === 49) memory.push(zygoteMemory());
    if (index % 100 === 99) say(`${index + 1} jobs, zygote ${memory.at(-1)!.toFixed(0)} MiB`);
  });
  const third = Math.floor(memory.length / 3) || 1;
  const growth = median(memory.slice(-third)) - median(memory.slice(0, third));
  const { zygotes } = pool.metrics();
  await pool.close();
  await setTimeout(500);
  return [
    figure(`memory of the pool, last third of ${jobs} jobs against the first`, growth, 'MiB', '<= 15', Math.round(memory[0]!)),
    figure('zygotes used for them', zygotes, 'zygotes'),
    figure('processes left', descendants().length - before.processes, 'processes', '= 0'),
    figure('folders left', folders() - before.folders, 'folders', '= 0'),
  ];
}

/** Seconds from the kill to the report of the next job, which waits for the one place there is: the median of five. */
async function afterJobs(): Promise<number> {
  const pool = await open();
  const took: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await ready(pool);
    const began = Promise.withResolvers<void>();
    // A source of its own: what crashes twice is not run again.
    const dying = pool.run(job(`import time\ntime.sleep(1)  # ${turn}\n`), { signal, onProgress: (message) => void (message === 'running the script' && began.resolve()) });
    const next = pool.run(job('pass'), { signal });
    await began.promise;
    const pids = jobsOfBlender();
    took.push(await timed(async () => {
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      await next;
    }));
    await dying;
  }
  await pool.close();
  return median(took) / 1000;
}

/** The same for a zygote without a job: one that had a job would count that job's second run. A pool of its own each time: zygotes that die in a row are started with pauses. */
async function afterZygote(): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const pool = await open({ size: 2 });
    await ready(pool);
    const pid = pool.pid()!;
    took.push(await timed(async () => {
      process.kill(pid, 'SIGKILL');
      await pool.run(job('pass'), { signal });
    }));
    await pool.close();
  }
  return median(took) / 1000;
}

async function recovery(): Promise<Figure[]> {
  return [
    figure('kill -9 of the job and of all forks that wait: next job served after (median of 5)', await afterJobs(), 's', '<= 2'),
    figure('kill -9 of the zygote: next job served after (median of 5)', await afterZygote(), 's', '<= 5'),
  ];
}

async function runaways(): Promise<Figure[]> {
  const pool = await open({ ungated: true });
  const figures: Figure[] = [];
  for (const { name, source, type, change } of RUNAWAYS as { name: string; source: string; type: RegExp; change?: Partial<Job> }[]) {
    const limited = job(source, { seconds: 3, memory: 600, ...change });
    let error: string | undefined;
    const took = await timed(async () => {
      error = (await pool.run(limited, { signal })).error?.type;
    });
    const over = figure(`${name}: ended after`, took / 1000, 's', `<= ${limited.seconds + 2}`, limited.seconds);
    figures.push({ ...over, name: `${name}: ended (${error})`, ok: over.ok && type.test(error ?? '') });
  }
  await pool.close();
  return figures;
}

const figures: Figure[] = [];
const withPool = async (part: (pool: Pool) => Promise<Figure[]>) => {
  const pool = await open();
  return await part(pool).finally(() => pool.close());
};
const parts = { empty: () => withPool(emptyJobs), model: () => withPool(models), workers, recovery, runaways, endurance: () => endurance(Number(values.jobs)) };
for (const [name, part] of Object.entries(parts)) {
  if (values.only && values.only !== name) continue;
  const found: Figure[] = await part();
  for (const { name, value, unit } of found) say(`${name}: ${value.toFixed(2)} ${unit}`);
  figures.push(...found);
}
print(figures, values.json);
