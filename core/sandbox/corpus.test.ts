/** Every attack of the corpus in the real host, each beside an honest plugin of another group that has to go on as if nothing were. */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { openOutbound } from '#server/adapters/outbound/index.ts';
import { names, site } from '#server/adapters/outbound/testing/world.ts';
import type { Check } from '../data/check.ts';
import type { FileRef } from '../data/file.ts';
import type { Fault } from '../data/record.ts';
import { BozzettoError } from '../errors.ts';
import type { HookMap, HookName, Plugin } from '../plugin.ts';
import type { Kv, Llm } from '../ports.ts';
import { memoryStore, runTap, sampleAsset, sampleBrief, sampleJob, samplePlan, sampleReport } from '../testing/index.ts';
import { type Attack, corpus } from './corpus/attack.ts';
import { approve, memoryKv, openHost, packageOf, type PluginHost } from './index.ts';

const HONEST = `
globalThis.honest = true;
export default {
  async verify({ report }, context) {
    const kept = await context.kv.get('secret');
    const objects = report.scene.objects.length;
    return [{ id: 'objects', text: 'counted', about: null, wanted: 4, measured: objects, pass: objects === 4, required: false, from: kept }];
  },
};`;
const KEPT: Check[] = [{ id: 'objects', text: 'counted', about: null, wanted: 4, measured: 4, pass: true, required: false, from: 'honest' }];
const WHY = 'to show that it goes on as before';
/** How many attacks share a host, and so a run of its processes. */
const AT_ONCE = 24;
/** Seconds after which an attack counts as one that hangs the host. */
const HANGS = 20;

const stray: string[] = [];
process.on('unhandledRejection', (reason) => stray.push(`unhandled rejection: ${String(reason)}`));
process.on('uncaughtExceptionMonitor', (error) => stray.push(`uncaught exception: ${String(error)}`));

const memory = memoryStore();
let [reads, mostReads] = [0, 0];
/** Counts who reads at once: each may hold a whole file. */
const store: typeof memory = {
  ...memory,
  async get(file) {
    mostReads = Math.max(mostReads, (reads += 1));
    await new Promise((done) => setImmediate(done));
    return memory.get(file).finally(() => (reads -= 1));
  },
};
const put = (text: string, name: string, type: string) => store.put(Buffer.from(text), { name, type });
const secret = await put('secret', 'secret.txt', 'text/plain');
for (const [text, { name, type }] of [['glTF', sampleReport().files[0]!], ['BLENDER', sampleReport().files[1]!], ['PNG', sampleReport().renders[0]!]] as const) await put(text, name, type);

/** Says one thing again and again until nobody listens. */
function flood(response: ServerResponse, words: string, first = ''): void {
  const { socket } = response;
  socket!.on('error', () => {}).write(first);
  const timer = setInterval(() => socket!.write(words), 2);
  socket!.on('close', () => clearInterval(timer));
}

let inside = 0;
let [atOnce, mostAtOnce] = [0, 0];
const outer = await site((request, response) => {
  const { pathname, search } = new URL(request.url!, 'http://x');
  const answers: Record<string, () => void> = {
    '/to': () => response.writeHead(302, { location: decodeURIComponent(search.slice(1)) }).end(),
    '/headers': () => response.end(JSON.stringify(request.headers)),
    '/endless': () => {
      const timer = setInterval(() => response.write(Buffer.alloc(1 << 20)), 2);
      response.on('close', () => clearInterval(timer));
    },
    '/drip': () => {
      const timer = setInterval(() => response.write('a'), 50);
      response.on('close', () => clearInterval(timer));
    },
    '/bomb': () => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100_000_000))),
    // Written to the socket: Node itself would not send these.
    '/heads': () => response.socket!.end(`HTTP/1.1 200 OK\r\n${`x-${'a'.repeat(50)}: ${'b'.repeat(900)}\r\n`.repeat(5000)}\r\n`),
    '/hints': () => flood(response, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(1000)),
    '/slow-head': () => flood(response, 'x: y\r\n', 'HTTP/1.1 200 OK\r\n'),
    '/layers': () => response.writeHead(200, { 'content-encoding': Array(10).fill('gzip').join(', ') }).end(gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
    '/trailers': () => flood(response, `x-t: ${'t'.repeat(1000)}\r\n`.repeat(50), 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n'),
    '/large': () => {
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      response.on('close', () => (atOnce -= 1)).end(Buffer.alloc(8 * 2 ** 20));
    },
    '/most-at-once': () => response.end(String(mostAtOnce)),
    '/proto': () => response.socket!.end('HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 2\r\n\r\nok'),
  };
  (answers[pathname] ?? (() => response.end(request.method)))();
});
const inner = await site((_, response) => response.end(`inside ${(inside += 1)}`), { host: '127.0.0.2' });
t.teardown(outer.close);
t.teardown(inner.close);
const { resolve } = names({
  'api.example.org': [['127.0.0.1']], 'inside.example.org': [['127.0.0.2']], 'mapped.example.org': [['::ffff:127.0.0.2']], 'mixed.example.org': [['127.0.0.1', '127.0.0.2']], 'metadata.example.org': [['169.254.169.254']],
  'api.example.org.inside.example.org': [['127.0.0.2']], 'rebind.example.org': [['127.0.0.1'], ['127.0.0.2']],
});
const outbound = openOutbound({ resolve, allowAddress: (address) => address === '127.0.0.1' });

const kvs = new Map<string, Kv>();
const kv = (plugin: string): Kv => kvs.get(plugin) ?? kvs.set(plugin, memoryKv()).get(plugin)!;
await kv('honest').set('secret', '"mine alone"');

/** Answers nothing that fits, some time after what came was held against the wanted shape, and for 600 tokens. */
const llm: Llm = {
  about: () => ({ name: 'corpus', vision: true, context: 100_000 }),
  async ask<T>({ answer, role }: Parameters<Llm['ask']>[0], options?: Parameters<Llm['ask']>[1]): Promise<T> {
    answer?.shape.safeParse({ a: [1] });
    await new Promise((done) => setTimeout(done, 5));
    options?.onCall?.({ role, model: 'corpus', input: 300, output: 300, dollars: null, seconds: 0, stored: false } as never);
    return 'an answer' as T;
  },
};

const review = { brief: sampleBrief(), plan: samplePlan(), before: null, report: sampleReport() };
const { source: _, ...job } = sampleJob();
const given = {
  plan: { brief: sampleBrief(), before: null, plan: samplePlan() },
  retrieve: { brief: sampleBrief(), plan: samplePlan(), notes: [] },
  code: { brief: sampleBrief(), plan: samplePlan(), before: null, references: [], notes: [], last: null, script: null },
  execute: { brief: sampleBrief(), plan: samplePlan(), job },
  critique: review,
  verify: review,
  export: { brief: sampleBrief(), plan: samplePlan(), report: sampleReport(), asset: sampleAsset() },
  settled: { format: 1, id: 'test', brief: sampleBrief(), plan: null, references: [], rounds: [], asset: null, calls: [], faults: [], notices: [], seconds: {} },
} satisfies { [H in HookName]: HookMap[H]['payload'] };

const honest = packageOf(new Map(Object.entries({
  'plugin.json': JSON.stringify({ id: 'honest', name: 'honest', version: '1.0.0', api: 1, main: 'main.js', taps: { verify: 'default' }, grants: { kv: { bytes: 1000, reason: WHY } }, limits: { seconds: HANGS } }),
  'main.js': HONEST,
}).map(([name, text]) => [name, Buffer.from(text)])));
const load = (host: PluginHost) => host.plugin(honest, { grants: 'all', group: 'honest' });

/** What one attack came to, in the words of `@expects`, one for each run; and what else it left. */
interface Outcome { words: string[][]; checks: Check[]; values: unknown[]; logs: string[]; notices: string[]; faults: Fault[] }

async function attempt(host: PluginHost, attack: Attack): Promise<Outcome> {
  const outcome: Outcome = { words: [], checks: [], values: [], logs: [], notices: [], faults: [] };
  let plugin: Plugin;
  try {
    const pkg = packageOf(attack.files);
    const { manifest } = pkg;
    const approvals = [
      ...(attack.approve ? [approve({ manifest: { ...manifest, version: '0.9.0', grants: attack.approve, ...(attack.approveTaps && { taps: Object.fromEntries(attack.approveTaps.map((tap) => [tap, 'default'])) }) }, digest: 'sha256-old' }, 'test', new Date(0))] : []),
      ...(attack.approved ? [approve({ manifest, digest: 'sha256-other' }, 'test', new Date(0))] : []),
    ];
    plugin = await host.plugin(pkg, { group: attack.group, ...(approvals.length > 0 ? { approvals } : { grants: 'all' as const }), ...(attack.digest !== null && { digest: attack.digest }) });
    if (attack.expects.some((word) => word.startsWith('E_PLUGIN_'))) await host.check(plugin);
  } catch (error) {
    if (!(error instanceof BozzettoError)) throw error;
    const kind = (error as { fault?: { kind?: string } }).fault?.kind;
    return { ...outcome, words: [[error.code, ...(kind ? [kind] : [])]] };
  }
  for (let run = 0; run < attack.runs; run += 1) {
    const { value, faults, logs, notices } = await runTap(plugin, attack.hook, given[attack.hook] as never, { store, llm });
    outcome.values.push(value);
    outcome.faults.push(...faults);
    outcome.logs.push(...logs);
    outcome.notices.push(...notices);
    if (attack.hook === 'verify' && value) outcome.checks.push(...(value as unknown as Check[]));
    outcome.words.push(faults.length === 0 ? ['nothing'] : faults.flatMap(wordsOf));
  }
  return outcome;
}

/** The kind of a fault and its code: what a hook's schema refuses has no kind, being core's own refusal. */
const wordsOf = ({ kind, code }: Fault): string[] => [kind ?? (code === 'E_PLUGIN_INVALID' ? 'value' : ''), code ?? ''].filter(Boolean);

/** Runs the neighbour until the attack is over: at least once, and all of its runs come out right. */
async function goesOn(t: Test, neighbour: Plugin, over: () => boolean): Promise<number[]> {
  const milliseconds: number[] = [];
  do {
    const began = performance.now();
    const { value, faults } = await runTap(neighbour, 'verify', given.verify, { store });
    milliseconds.push(performance.now() - began);
    if (faults.length > 0 || JSON.stringify(value) !== JSON.stringify(KEPT)) {
      t.fail('the neighbour came out wrong', { value, faults });
      break;
    }
    await new Promise((done) => setTimeout(done, 15));
  } while (!over());
  return milliseconds;
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Every text and key of a value, one after the other, as a terminal would get them. */
const textsOf = (value: unknown): string => (typeof value !== 'object' || value === null ? String(value) : Object.entries(value).flat().map(textsOf).join(''));
const SAFE = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;
const original = { glb: [] as string[], ...Object.fromEntries([...given.export.asset.files, ...given.export.asset.previews].map((file) => [JSON.stringify(file), true])) };

/** What holds whatever a plugin returned. */
function unharmed(t: Test, { hook, id }: Attack, value: unknown): void {
  if (hook === 'verify' || hook === 'critique') t.ok((value as Check[]).every(({ from }) => from === id), 'signed with its own name');
  if (hook === 'code' && value) {
    const { author, sha256, source } = value as { author: string; sha256: string; source: string };
    t.strictSame([author, sha256], [id, createHash('sha256').update(source).digest('hex')], 'a script under its own name, with its own hash');
  }
  if (hook === 'export') {
    const { verdict, provenance, plan, files } = value as typeof given.export.asset;
    t.strictSame({ verdict, provenance, plan }, { verdict: given.export.asset.verdict, provenance: given.export.asset.provenance, plan: given.export.asset.plan }, 'verdict, provenance and plan stay');
    const odd = files.filter((file: FileRef) => !Object.hasOwn(original, JSON.stringify(file)) && (!SAFE.test(file.name) || /^(run\.json|asset\.glb)$/i.test(file.name)));
    t.strictSame(odd, [], 'no file has an odd name');
    const names = files.map(({ name }) => name.toLowerCase());
    t.strictSame(names.filter((name, at) => names.indexOf(name) !== at || names.some((other) => name.startsWith(`${other}/`))), [], 'each file has a place');
  }
  t.notOk(CONTROL.test(textsOf(value)), 'what it returned is fit for a terminal');
  t.equal(({} as { polluted?: true }).polluted, undefined, 'no prototype is polluted');
}

const quiet: number[] = [];
const loud: number[] = [];
const attacks = corpus({ PORT: String(outer.port), INSIDE: String(inner.port), SECRET: secret.sha256 });
const chosen = process.env['ATTACK'] ? attacks.filter(({ name }) => name.includes(process.env['ATTACK']!)) : attacks;

// One for each processor of the smallest machine.
t.jobs = 2;
t.ok(attacks.length >= 70, `${attacks.length} attacks`);
for (let first = 0; first < chosen.length; first += AT_ONCE) {
  const some = chosen.slice(first, first + AT_ONCE);
  t.test(`attacks ${some[0]!.name} to ${some.at(-1)!.name}`, { buffered: true }, async (t) => {
    const lost: object[] = [];
    const beside = new Set(some.filter(({ group }) => group === 'honest').map(({ id }) => id));
    // Who shares its process may end it: it is then started again, and the neighbour's call made again.
    const host = openHost({ kv, outbound, onEvent: ({ type, group, plugin, why }) => type === 'lost' && group === 'honest' && !beside.has(plugin ?? '') && lost.push({ plugin, why }) });
    t.teardown(() => host.close());
    const neighbour = await load(host);
    await goesOn(t, neighbour, () => true);
    for (let n = 0; n < 5; n += 1) quiet.push(...(await goesOn(t, neighbour, () => true)));
    for (const attack of some) {
      await t.test(`${attack.name}: ${attack.tries}`, async (t) => {
        const { pid } = process;
        let over = false;
        const began = performance.now();
        const attempted = attempt(host, attack).finally(() => (over = true));
        const clock = new AbortController();
        const hung = new Promise<null>((done) => void setTimeout(() => done(null), HANGS * 1000).unref());
        const [outcome, latencies] = await Promise.all([Promise.race([attempted, hung]), goesOn(t, neighbour, () => over || clock.signal.aborted || performance.now() - began > HANGS * 1000)]);
        if (attack.group !== 'honest') loud.push(...latencies);
        if (!outcome) return t.fail(`it still runs after ${HANGS} s`);
        for (const words of outcome.words) t.ok(words.some((word) => attack.expects.includes(word)), `comes to ${attack.expects.join(' or ')}`, { words, faults: outcome.faults });
        t.strictSame(outcome.checks.filter((check) => check.id !== 'contained'), [], 'nothing got out');
        t.ok([...outcome.logs, ...outcome.notices].every((line) => !CONTROL.test(line)), 'what it says is fit for a terminal', { logs: outcome.logs.slice(0, 5), notices: outcome.notices.slice(0, 5) });
        t.ok(outcome.notices.every((line) => !/[\n\u2028\u2029]/.test(line)), 'a notice is one line', { notices: outcome.notices });
        for (const fault of outcome.faults) {
          t.match(fault.code, /^E_(PLUGIN|FETCH)_/, 'its code is a plugin’s');
          t.match(fault, { plugin: attack.id, hook: attack.hook }, 'the fault names the plugin');
          t.ok(fault.message.length <= 4000 && !CONTROL.test(fault.message), 'its message is fit to be read', { message: fault.message.slice(0, 300) });
          t.ok(fault.at === undefined || fault.at === null || /^[\w][\w./-]*:\d+(:\d+)?$/.test(fault.at), 'and so is its place', { place: fault.at });
        }
        if (outcome.faults.length === 0) for (const value of outcome.values) unharmed(t, attack, value);
        t.ok(outcome.logs.every((line) => !line.startsWith('wrote ') || (SAFE.test(JSON.parse(line.slice(6)) as string) && !/^wrote "(run\.json|asset\.glb)"$/i.test(line))), 'no file was written under an odd name', { logs: outcome.logs });
        t.ok([...outcome.logs, ...outcome.notices].join('').length < 200_000, 'what it logged is kept short');
        t.equal(inside, 0, 'nobody came inside');
        t.equal(process.pid, pid);
        t.strictSame(lost, [], 'the neighbour’s process is the same');
        return undefined;
      });
    }
  });
}

t.test('nothing was left over in this process', (t) => {
  t.strictSame(stray, []);
  t.equal(kvs.get('honest') === undefined, false);
  t.ok(mostReads <= 1, 'one file at a time is read for a plugin', { mostReads });
  const middle = (values: number[], share: number) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  t.comment(`the neighbour's latency: quiet ${middle(quiet, 0.5).toFixed(1)} ms, beside attacks ${middle(loud, 0.5).toFixed(1)} ms (p95 ${middle(loud, 0.95).toFixed(1)} ms, ${loud.length} runs)`);
  t.end();
});
