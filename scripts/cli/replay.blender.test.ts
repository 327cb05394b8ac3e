/** Every recording again, with real Blender: the loop ends as it did when a model (played by hand) answered. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { RunRecord } from '#core/index.ts';
import { Outcome, steps } from './recordings.ts';

const HOME = join(import.meta.dirname, '../recordings');
const room = mkdtempSync(join(tmpdir(), 'bozzetto-replays-'));
t.teardown(() => rmSync(room, { recursive: true, force: true }));
t.jobs = 2;

async function bozzetto(args: string[]) {
  const env = { ...process.env, XDG_CACHE_HOME: join(room, 'cache'), XDG_CONFIG_HOME: join(room, 'config') };
  return promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { env, maxBuffer: 2 ** 26 })
    .then(({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }), (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout, err: error.stderr }));
}

const outcomeOf = (step: string) => Outcome.parse(JSON.parse(readFileSync(join(step, 'outcome.json'), 'utf8')));
const recordings = readdirSync(HOME).filter((name) => steps(join(HOME, name)).length > 0);

t.test('the recordings cover what the loop can come to', async (t) => {
  const all = recordings.flatMap((name) => steps(join(HOME, name)).map(outcomeOf));
  t.ok(recordings.length >= 12, `${recordings.length} recordings`);
  t.ok(recordings.filter((name) => steps(join(HOME, name)).length >= 3).length >= 3, 'chains of refinements');
  const errors = all.flatMap(({ rounds }) => rounds.flatMap(({ error }) => error ?? []));
  t.ok(errors.includes('Refused'), 'a refusal of the gate');
  t.ok(errors.some((error) => error !== 'Refused'), 'a script that raises');
  t.ok(all.some(({ rounds, accepted }) => accepted && rounds.length > 1 && rounds[0]!.findings.some((id) => id.startsWith('seen.'))), 'a round that is better by what the critic saw');
  t.ok(all.some(({ rounds }) => rounds.some(({ findings }) => findings.some((id) => id.startsWith('floating.')))), 'a part that floats');
  t.ok(all.some(({ error }) => error === 'E_NOT_ACCEPTED'), 'a budget that ends');
  t.ok(all.some(({ planner }) => planner === 'modeller'), 'the modeller in the place of a model that fails');
});

for (const name of recordings) {
  t.test(`${name} ends as recorded`, async (t) => {
    const out = join(room, name);
    const { code, err } = await bozzetto(['replay', join(HOME, name), '--out', out, '--quiet']);
    t.equal(code, 0, err);
    const chain = steps(join(HOME, name));
    for (const [index, step] of chain.entries()) {
      const record = RunRecord.parse(JSON.parse(readFileSync(join(out, String(index + 1), 'run.json'), 'utf8')));
      t.equal(record.calls.length, outcomeOf(step).calls, 'every call is in the record');
      t.equal(record.brief.follows?.asset ?? null, index === 0 ? null : join(out, String(index)), 'and from which asset a refinement came');
    }
  });
}
