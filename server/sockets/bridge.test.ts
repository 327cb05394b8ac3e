/** The bridge in a single process, with Blenders that are only said to be some: what is believed of what they tell, who takes whose place, how many may wait. */
import { io as connect, type Socket } from 'socket.io-client';
import t from 'tap';
import type { Job } from '#core/data/job.ts';
import { EVENTS, PROTOCOL } from '#core/data/protocol.ts';
import { sampleJob, sampleReport } from '#core/testing/index.ts';
import { testPerson } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { bridgeBlender } from './bridge-blender.ts';
import { presentBlenders } from './present.ts';
import { listening } from './testing/listening.ts';

const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
const { port } = await listening(t, site);
const url = `http://127.0.0.1:${port}/bridge`;
const ada = await testPerson(site);
const signal = new AbortController().signal;
const job = (id: string) => sampleJob({ id, source: 'pass', formats: [], shots: [] });
const report = ({ id }: Job, different: object = {}) => sampleReport({ job: id, renders: [], files: [], ...different });

/** Says that it is a Blender. @param onJob what it does with a job */
async function pretend(name: string, onJob: (job: Job, socket: Socket) => void, instance = 'instance-1', blender = '4.2.0'): Promise<Socket> {
  const socket = connect(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token: ada.headers.authorization.slice(7), blender, protocol: PROTOCOL, name, instance } });
  t.teardown(() => socket.disconnect());
  socket.on(EVENTS.job, (wanted: Job) => onJob(wanted, socket));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}
const blenderOf = (name: string) => bridgeBlender(site, { user: ada.user.id, name });

t.test('a report comes back as it was told, but that no wall stands', async (t) => {
  const settled = Promise.withResolvers<unknown>();
  await pretend('honest', (wanted, socket) => {
    socket.once(EVENTS.settled, settled.resolve);
    socket.emit(EVENTS.report, report(wanted, { walled: true }));
  });
  t.match(await blenderOf('honest').run(job('a'), { signal }), { job: 'a', ok: true, walled: false });
  t.strictSame(await settled.promise, { job: 'a' });
  t.match(await presentBlenders(site, ada.user.id), [{ name: 'honest', blender: '4.2.0', busy: false }]);
});

t.test('what does not fit is not believed, and its connection is cut', async (t) => {
  const file = { name: 'asset.exe', type: 'x', bytes: 3, sha256: '0'.repeat(64) };
  const lies: Record<string, (wanted: Job, socket: Socket) => void> = {
    'no report': (wanted, socket) => socket.emit(EVENTS.report, { job: wanted.id, ok: 'yes' }),
    'a file that nobody wanted': (wanted, socket) => socket.emit(EVENTS.piece, { job: wanted.id, file, offset: 0, data: Buffer.alloc(3) }),
    'a file that never came': (wanted, socket) => socket.emit(EVENTS.report, report(wanted, { files: [file] })),
    'too many values': (wanted, socket) => socket.emit(EVENTS.report, report(wanted, { stdout: Array.from({ length: 300_000 }, () => 0) })),
  };
  for (const [what, lie] of Object.entries(lies)) {
    const socket = await pretend('liar', lie);
    t.match(await blenderOf('liar').run(job(what), { signal }), { ok: false, error: { type: 'ReportInvalid' } }, what);
    socket.disconnect();
    while ((await presentBlenders(site, ada.user.id)).some(({ name }) => name === 'liar'));
  }
});

t.test('what a Blender says of itself is short: a long word would not go over the bus, and end the process', async (t) => {
  await t.rejects(pretend('wordy', () => {}, 'instance-1', '4'.repeat(8000)), { message: /auth: blender/ });
  t.strictSame((await presentBlenders(site, ada.user.id)).filter(({ name }) => name === 'wordy'), []);
});

t.test('another of the same name takes the place, and what the first was at is lost at once', async (t) => {
  const begun = Promise.withResolvers<void>();
  const first = await pretend('twin', () => begun.resolve());
  const gone = new Promise((resolve) => void first.once('disconnect', resolve));
  const lost = t.rejects(blenderOf('twin').run(job('b'), { signal }), { code: 'E_BLENDER_LOST', message: /another Blender called twin/ });
  await begun.promise;
  await pretend('twin', (wanted, socket) => socket.emit(EVENTS.report, report(wanted)), 'instance-2');
  await Promise.all([lost, gone]);
  t.match(await blenderOf('twin').run(job('c'), { signal }), { ok: true });
});

t.test('sixteen jobs may wait for one Blender, and a person has ten of them', async (t) => {
  const first = Promise.withResolvers<() => void>();
  await pretend('slow', (wanted, socket) => {
    const answer = () => void socket.emit(EVENTS.report, report(wanted));
    if (wanted.id === 'w0') first.resolve(answer);
    else answer();
  });
  const all = [blenderOf('slow').run(job('w0'), { signal })];
  const answer = await first.promise;
  for (let n = 1; n <= 17; n += 1) all.push(blenderOf('slow').run(job(`w${n}`), { signal }));
  const ends = Promise.allSettled(all);
  await t.rejects(Promise.race(all), { code: 'E_BLENDER_BUSY' });
  answer();
  t.equal((await ends).filter(({ status }) => status === 'fulfilled').length, 17, 'each of the others has come to its turn');
  const here = (await presentBlenders(site, ada.user.id)).length;
  for (let n = here; n < 10; n += 1) await pretend(`number-${n}`, () => {});
  await t.rejects(pretend('eleventh', () => {}), { message: /10 Blenders/ });
});
