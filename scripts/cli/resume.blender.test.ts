/** kill -9 between two rounds: the same command goes on from the stored round, and no answer is paid for twice. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { RunRecord } from '#core/index.ts';
import { chat, openEndpoint, silent } from '#server/adapters/llm/endpoint.ts';

const room = mkdtempSync(join(tmpdir(), 'bozzetto-resume-'));
t.teardown(() => rmSync(room, { recursive: true, force: true }));

const PLAN = {
  title: 'Pebble on a plate',
  items: [{ name: 'dish', kind: 'dish', places: [{ at: [0, 0, 0], turn: 0 }], on: null, modeller: null }],
  parameters: [{ name: 'radius', value: 0.1, unit: 'm', note: 'of the plate' }],
  materials: [{ name: 'clay', base: 'ceramic', color: '#d8d2c4', asked: false }, { name: 'stone', base: 'granite', color: '#777777', asked: false }],
  parts: [
    { name: 'plate', item: 'dish', note: 'Flat plate', form: { type: 'cylinder', radius: 'radius', height: 0.01, bevel: 0.002 }, place: null, size: null, material: 'clay', parent: null, closed: true },
    { name: 'pebble', item: 'dish', note: 'Pebble', form: { type: 'written', about: 'a flattened ball 6 cm wide, 3 cm high, standing on z = 0.009' }, place: null, size: [0.06, 0.06, 0.03], material: 'stone', parent: 'plate', closed: true },
  ],
  acceptance: [{ text: 'the plate is 20 cm wide', measure: 'width', of: 'plate', wanted: 0.2, tolerance: 0.03 }],
  queries: ['bmesh sphere'],
  assumptions: [],
};
const code = (radius: string) => `\`\`\`python
def pebble_mesh():
    """A flattened ball."""
    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=24, v_segments=16, ${radius})
    bmesh.ops.scale(bm, vec=(1, 1, 0.5), verts=bm.verts)
    bmesh.ops.translate(bm, vec=(0, 0, 0.024), verts=bm.verts)
    return bm
\`\`\``;

function bozzetto(url: string) {
  const env = { ...process.env, XDG_CACHE_HOME: join(room, 'cache'), XDG_CONFIG_HOME: join(room, 'config') };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'generate', 'a pebble on a plate', '--no-previews', '--model', 'compatible:test', '--base-url', `${url}/v1`, '--out', join(room, 'pebble')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data.toString(); });
  return { child, ended: new Promise<{ code: number | null; signal: string | null; said: string }>((done) => child.on('close', (code, signal) => done({ code, signal, said }))) };
}

t.test('a run that was killed goes on where it was', async (t) => {
  const endpoint = await openEndpoint(chat(JSON.stringify(PLAN)), chat(code('diameter=0.06')), silent);
  t.teardown(() => endpoint.close());
  const first = bozzetto(endpoint.url);
  const [asked] = await Promise.all([endpoint.arrived(3), endpoint.arrived(3).then(() => first.child.kill('SIGKILL'))]);
  t.match(await first.ended, { code: null, signal: 'SIGKILL' });
  t.match(JSON.stringify(asked.body), /diameter/, 'the second round is asked for with the error of the first');

  endpoint.next(chat(code('radius=0.03')));
  const { code: exit, said } = await bozzetto(endpoint.url).ended;
  t.equal(exit, 0, said);
  t.equal(endpoint.received.length, 4, 'one request more: the plan and the first script were not asked for again');
  t.same(endpoint.received[3]!.body.messages, asked.body.messages, 'and it is the one that had no answer');
  const record = RunRecord.parse(JSON.parse(readFileSync(join(room, 'pebble', 'run.json'), 'utf8')));
  t.match(record.rounds.map(({ report }) => report.error?.type ?? 'ran'), ['TypeError', 'ran']);
  t.same(record.calls.map(({ role }) => role), ['planner', 'coder', 'coder']);
  t.ok(record.asset?.verdict.accepted);
});
