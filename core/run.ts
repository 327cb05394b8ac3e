/** Brief in, record with its asset out: the only place that knows the order of the stages. */
import type { z } from 'zod';
import type { Brief } from './data/brief.ts';
import type { Check } from './data/check.ts';
import type { Finding } from './data/finding.ts';
import type { Plan } from './data/plan.ts';
import type { Fault, RunRecord } from './data/record.ts';
import type { Reference } from './data/reference.ts';
import { gained, notesFrom, type Note, type Round } from './data/round.ts';
import type { Script } from './data/script.ts';
import { judge } from './data/verdict.ts';
import { draftAsset, exportable, scriptFailed } from './draft.ts';
import { BozzettoError, coded, type ErrorCode } from './errors.ts';
import { defaultJob } from './job.ts';
import { openSession, settle, type RunOptions, type Session } from './session.ts';

/**
 * Runs the whole way from a brief to an asset. An asset that was not accepted is still an asset: see its verdict.
 * Throws a BozzettoError with the code of what went wrong; what was done till then is in the store.
 *
 * @example
 * const { asset } = await run({ text: 'a round stool' }, { ports, plugins });
 */
export async function run(input: z.input<typeof Brief>, options: RunOptions): Promise<RunRecord> {
  const session = await openSession(input, options);
  const { brief, own, journal, record } = session;
  try {
    journal.emit({ type: 'run-started', brief, resumed: record().rounds.length });
    if (!own && record().rounds.length === 0) await prepare(session);
    await refine(session).catch((error: unknown) => goOnIfSpent(error, session));
    await takeHome(session);
  } catch (error) {
    const failure = coded(error, { stage: journal.current() });
    await settle(session);
    journal.emit({ type: 'run-failed', error: failure.toJSON() });
    throw failure;
  }
  await settle(session);
  journal.emit({ type: 'run-finished', accepted: record().asset!.verdict.accepted });
  return record();
}

/** plan, retrieve */
async function prepare(session: Session): Promise<void> {
  const { brief, before, hooks, journal, record, keep, stage } = session;
  const { plan } = record().plan ? record() : await stage('plan', 0, (turn) => hooks.plan.promise({ brief, before, plan: null }, turn));
  if (!plan) throw nobody('E_PLAN_MISSING', 'plan', journal.soFar().faults);
  await keep({ plan });
  await lookUp(session, 0, plan, []);
}

/** retrieve; what is found is put on top of the shelf. */
async function lookUp({ brief, hooks, record, keep, stage }: Session, n: number, plan: Plan, notes: Note[]): Promise<void> {
  const found: Reference[] = [];
  await stage('retrieve', n, (turn) => hooks.retrieve.promise({ brief, plan, notes }, turn, found));
  const ids = new Set(found.map(({ id }) => id));
  await keep({ references: [...found, ...record().references.filter(({ id }) => !ids.has(id))] });
}

/** code, execute, Blender, critique, verify, judge: again and again, until a round is accepted. */
async function refine(session: Session): Promise<void> {
  const { brief, own, before, most, hooks, budget, blender, journal, record, keep, stage } = session;
  for (let n = record().rounds.length + 1; n <= most; n += 1) {
    const { id, plan, rounds } = record();
    const last = rounds.at(-1);
    if (last?.verdict.accepted) return;
    budget.need('blenderSeconds');
    if (!gained(rounds)) {
      journal.notice('bozzetto', `round ${last!.n} brought no gain: there is no other`);
      return;
    }
    const script = own ?? (await write(session, n, plan!, last));
    if (script.sha256 === last?.script.sha256) {
      journal.notice('bozzetto', `round ${n} brought the script of round ${last.n} again: there was nothing to gain by running it`);
      return;
    }
    const { job } = await stage('execute', n, (turn) => hooks.execute.promise({ brief, plan, job: defaultJob(`${id}-${n}`, script.author, brief) }, turn));
    const report = await stage('blender', n, ({ signal }) =>
      blender.run({ ...job, source: script.source }, { signal, onProgress: (message) => journal.progress('blender', n, 'blender', message), onFile: (file) => journal.emit({ type: 'file', round: n, file }) }));
    if (!report.walled) journal.notice('blender', 'the script ran without the wall of the operating system; `bozzetto doctor` tells what is missing');
    if (report.renders.length > 0 && report.renders.length < job.shots.length) journal.notice('blender', `${job.shots.length - report.renders.length} of ${job.shots.length} views were left out: their time was up`);
    if (report.engine && report.engine !== job.engine) journal.notice('blender', `the pictures were taken by ${report.engine}: ${job.engine} could not be had here`);
    const findings: Finding[] = [];
    const checks: Check[] = [];
    const known = journal.soFar().faults.length;
    if (report.ok) {
      await stage('critique', n, (turn) => hooks.critique.promise({ brief, plan, before, report }, turn, findings));
      await stage('verify', n, (turn) => hooks.verify.promise({ brief, plan, before, report }, turn, checks));
    }
    const verdict = judge(report, findings, checks, unmeasured(session, known));
    await keep({ rounds: [...rounds, { n, script, report, findings, checks, verdict }] });
    journal.emit({ type: 'round-finished', round: n, verdict });
  }
}

async function write(session: Session, n: number, plan: Plan, last: Round | undefined): Promise<Script> {
  const { brief, before, hooks, journal, record, stage } = session;
  const notes = last ? notesFrom(last) : [];
  if (last && !last.report.ok) await lookUp(session, n, plan, notes);
  const draft = { brief, plan, before, references: record().references, notes, last: last ?? null, script: null };
  const { script } = await stage('code', n, (turn) => hooks.code.promise(draft, turn));
  if (!script) throw nobody('E_CODE_MISSING', 'code', journal.soFar().faults);
  return script;
}

/** export of the best round */
async function takeHome({ brief, generator, plugins, hooks, store, journal, record, keep, stage, stop }: Session): Promise<void> {
  const { plan, rounds } = record();
  const round = exportable(rounds);
  if (!round) throw scriptFailed(rounds);
  const draft = await draftAsset({ brief, plan, round, generator, plugins, calls: journal.soFar().calls }, store);
  const payload = { brief, plan, report: round.report, asset: draft };
  const { asset } = await stage('export', round.n, (turn) => hooks.export.promise(payload, turn), stop.cancelled);
  await keep({ asset });
  journal.emit({ type: 'asset', asset });
}

/** Out of budget: what is there already is taken home all the same. */
function goOnIfSpent(error: unknown, { journal, record }: Session): void {
  if (coded(error).code !== 'E_BUDGET_SPENT' || !exportable(record().rounds)) throw error;
  journal.notice('bozzetto', `${coded(error).message}; the best round till then is exported`);
}

/** Required plugins whose `verify` failed after the first `known` faults. */
function unmeasured({ journal, plugins }: Session, known: number): string[] {
  const required = new Set(plugins.filter((plugin) => plugin.required).map(({ id }) => id));
  return journal.soFar().faults.slice(known).filter(({ hook, plugin }) => hook === 'verify' && required.has(plugin)).map(({ plugin }) => plugin);
}

function nobody(code: ErrorCode, hook: 'plan' | 'code', faults: Fault[]): BozzettoError {
  const why = faults.filter((fault) => fault.hook === hook).map(({ plugin, message }) => `; ${plugin}: ${message}`);
  return new BozzettoError(code, `no plugin gave a ${hook === 'plan' ? 'plan' : 'script'}${why.join('')}`, { stage: hook });
}
