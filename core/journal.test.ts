import t from 'tap';
import { BozzettoError } from './errors.ts';
import type { RunEvent } from './events.ts';
import { openJournal } from './journal.ts';

const nothing = { faults: [], notices: [], calls: [], seconds: {} };
const { signal } = new AbortController();

t.test('events are numbered without gaps and carry run and time', async (t) => {
  const events: RunEvent[] = [];
  let now = 0;
  const journal = openJournal('r1', () => now, (event) => events.push(event), nothing);
  journal.notice('maker', 'hello');
  now = 2;
  journal.progress('code', 1, 'maker', 'thinking');
  journal.fault({ plugin: 'p', hook: 'plan', message: 'no', code: null });
  t.same(events, [
    { type: 'notice', from: 'maker', message: 'hello', run: 'r1', seq: 1, elapsed: 0 },
    { type: 'progress', stage: 'code', round: 1, from: 'maker', message: 'thinking', run: 'r1', seq: 2, elapsed: 2 },
    { type: 'fault', fault: { plugin: 'p', hook: 'plan', message: 'no', code: null }, run: 'r1', seq: 3, elapsed: 2 },
  ]);
  t.same(journal.soFar(), { faults: [{ plugin: 'p', hook: 'plan', message: 'no', code: null }], notices: ['hello'], calls: [], seconds: {} });
});

t.test('seconds add up over stages and over resumed runs', async (t) => {
  let now = 0;
  const journal = openJournal('r', () => now, undefined, { ...nothing, seconds: { code: 10 } });
  t.equal(journal.current(), 'start');
  const work = async () => { now += 3; return 'done'; };
  t.equal(await journal.stage('code', { round: 1, signal }, work), 'done');
  await t.rejects(journal.stage('code', { round: 2, signal }, async () => { now += 1; throw new Error('no'); }), { message: 'no' });
  t.same(journal.soFar().seconds, { code: 14 });
  t.equal(journal.current(), 'code');
});

t.test('a stopped stage ends with the reason, whatever the work ended with', async (t) => {
  const reason = new BozzettoError('E_CANCELLED', 'enough');
  for (const work of [async () => 'too late', async () => { throw new Error('killed'); }]) {
    const controller = new AbortController();
    const events: RunEvent[] = [];
    const journal = openJournal('r', () => 0, (event) => events.push(event), nothing);
    await t.rejects(journal.stage('blender', { round: 1, signal: controller.signal }, () => { controller.abort(reason); return work(); }), reason);
    t.match(events.at(-1), { type: 'stage-finished', ok: false });
    await t.rejects(journal.stage('export', { round: 1, signal: controller.signal }, work), reason);
    t.equal(events.length, 2, 'nothing is begun after it');
  }
});

t.test('a message is never a page', async (t) => {
  const journal = openJournal('r', () => 0, undefined, nothing);
  journal.notice('p', 'x'.repeat(9000));
  journal.fault({ plugin: 'p', hook: 'plan', message: 'y'.repeat(9000), code: null });
  t.equal(journal.soFar().notices[0]?.length, 2000);
  t.equal(journal.soFar().faults[0]?.message.length, 2000);
});
