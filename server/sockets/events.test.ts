/** The same events over socket.io: many assets on one connection, each guarded as its HTTP stream is. */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { io as connect } from 'socket.io-client';
import t from 'tap';
import { happen, sampleJob, sampleRow } from '../routes/testing/things.ts';
import type { EventJson } from '../routes/json/event.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { testPerson, type Person } from '../testing/app.ts';
import { testSite } from '../testing/site.ts';
import { listening } from './testing/listening.ts';

for (const kind of DATABASES) {
  t.test(kind, async (t) => {
    const site = await testSite(t, { database: await testDatabase(t, kind), config: { streams: 3 } });
    const { port } = await listening(t, site);
    const [ada, bob] = [await testPerson(site), await testPerson(site, 'viewer', { name: 'Bob' })];
    const open = (who: Person | null) => {
      const socket = connect(`http://127.0.0.1:${port}/events`, { transports: ['websocket'], reconnection: false, auth: who ? { token: who.headers.authorization.replace('Bearer ', '') } : {} });
      t.teardown(() => socket.close());
      const heard: EventJson[] = [];
      const ended: unknown[] = [];
      socket.on('event', (event: EventJson) => heard.push(event));
      socket.on('ended', (end: unknown) => ended.push(end));
      return { socket, heard, ended, ask: (name: string, message: unknown) => socket.timeout(5000).emitWithAck(name, message) as Promise<{ ok: boolean; error?: { code: string } }> };
    };
    const until = async (what: () => boolean) => {
      while (!what()) await setTimeout(5);
    };

    const [one, two] = [await sampleRow(site, ada.user.id), await sampleRow(site, ada.user.id)];
    const job = await sampleJob(site, one);
    await happen(site, one.id, job.id, { type: 'job-queued' });
    const mine = open(ada);
    t.match(await mine.ask('watch', { asset: one.id }), { ok: true });
    t.match(await mine.ask('watch', { asset: two.id, after: 0 }), { ok: true });
    await happen(site, two.id, 'job_2', { type: 'progress' });
    await happen(site, one.id, job.id, { type: 'job-started' });
    await until(() => mine.heard.length === 3);
    t.strictSame(new Set(mine.heard.map(({ asset, type }) => `${asset} ${type}`)), new Set([`${one.id} job-queued`, `${one.id} job-started`, `${two.id} progress`]));
    t.match(await mine.ask('watch', { asset: one.id }), { ok: false, error: { code: 'E_CONFLICT' } });
    for (const wrong of [{}, null, 'x', { asset: 1 }, { asset: one.id, after: -1 }, { asset: one.id, more: 1 }]) t.match(await mine.ask('watch', wrong), { ok: false, error: { code: 'E_REQUEST_INVALID' } });
    t.match(await mine.ask('unwatch', { asset: two.id }), { ok: true });
    t.match(await mine.ask('watch', { asset: two.id, after: mine.heard.find(({ asset }) => asset === two.id)!.id }), { ok: true }, 'goes on after what one has');
    await happen(site, two.id, 'job_2', { type: 'notice' });
    await until(() => mine.heard.length === 4);

    const his = open(bob);
    t.match(await his.ask('watch', { asset: one.id }), { ok: false, error: { code: 'E_UNKNOWN' } });
    const nobody = open(null);
    await once(nobody.socket as never, 'connect_error');
    t.notOk(nobody.socket.connected);

    const three = await sampleRow(site, ada.user.id);
    t.match(await mine.ask('watch', { asset: three.id }), { ok: true });
    t.match(await mine.ask('watch', { asset: (await sampleRow(site, ada.user.id)).id }), { ok: false, error: { code: 'E_RATE_LIMITED' } }, 'counted with the streams');
    const beside = [open(ada), open(ada)];
    for (const { ask } of beside) t.match(await ask('unwatch', { asset: three.id }), { ok: true });
    const [refusal] = await once(open(ada).socket as never, 'connect_error');
    t.match(refusal, { data: { code: 'E_RATE_LIMITED' } }, 'as many sockets as streams');
    beside[0]!.socket.close();
    let again = open(ada);
    while (!again.socket.connected) {
      if (await Promise.race([once(again.socket as never, 'connect').then(() => true), once(again.socket as never, 'connect_error').then(() => false)])) break;
      again = open(ada); // the server has not yet heard that one has gone
    }
    await site.bus.publish('revoked', { user: ada.user.id });
    await until(() => !mine.socket.connected || mine.ended.length === 3);
    t.pass('what is revoked is cut');
  });
}
