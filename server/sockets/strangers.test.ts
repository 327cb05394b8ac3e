/** Who has not said who he is can send next to nothing, and not for long. */
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { io as connect, type Socket } from 'socket.io-client';
import t from 'tap';
import { PROTOCOL } from '#core/data/protocol.ts';
import { testPerson } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { listening } from './testing/listening.ts';

const site = await testSite(t, { database: await testDatabase(t, 'pglite') });
const { sockets, port: main } = await listening(t, site, { connectTimeout: 300 });
const address = `127.0.0.1:${main}`;
const { headers } = await testPerson(site);
const token = headers.authorization.replace('Bearer ', '');

function open(namespace: string, auth: object): Socket {
  const socket = connect(`http://${address}${namespace}`, { transports: ['websocket'], reconnection: false, forceNew: true, auth });
  t.teardown(() => socket.close());
  return socket;
}
const artist = { token, protocol: PROTOCOL, blender: '5.0.0', name: 'Desk', instance: 'instance-1' };

/** The WebSocket alone, without socket.io's own words. */
function stranger() {
  const socket = new WebSocket(`ws://${address}/socket.io/?EIO=4&transport=websocket`);
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', () => resolve());
  });
  return { socket, opened: once(socket as never, 'message'), closed };
}

t.test('a large message of a stranger ends the connection before it has all come', async (t) => {
  let heard = 0;
  sockets.io.engine.once('connection', (connection: { on(event: string, hear: () => void): void }) => connection.on('data', () => { heard += 1; }));
  const { socket, opened, closed } = stranger();
  await opened;
  socket.send(`40/events,{"token":"${'x'.repeat(2_000_000)}"}`);
  await closed;
  t.equal(heard, 0, 'nobody had to read it');
});

t.test('who says nothing is sent away', async (t) => {
  const { closed } = stranger();
  await closed;
  t.pass();
});

t.test('connections are counted by where they come from', async (t) => {
  const few = await testSite(t, { database: await testDatabase(t, 'pglite'), config: { rateRead: 2, trustProxy: 1 } });
  const { port } = await listening(t, few);
  const knock = (from: string) => new Promise<string>((resolve) => {
    const headers = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'x-forwarded-for': from };
    const asked = request({ port, path: '/socket.io/?EIO=4&transport=websocket', headers });
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve('in');
    });
    asked.on('response', (response) => {
      response.resume();
      resolve('out');
    });
    asked.end();
  });
  t.strictSame([await knock('8.8.8.8'), await knock('8.8.8.8'), await knock('8.8.8.8'), await knock('1.1.1.1, 8.8.8.8'), await knock('1.1.1.1')], ['in', 'in', 'out', 'out', 'in']);
});

t.test('in /events no more can be sent than it hears; in /bridge pieces of files', async (t) => {
  const events = open('/events', { token });
  await once(events as never, 'connect');
  t.match(await events.timeout(5000).emitWithAck('unwatch', { asset: 1 }), { error: { code: 'E_REQUEST_INVALID' } });
  events.emit('watch', { asset: 'x'.repeat(200_000) });
  await once(events as never, 'disconnect');

  const bridge = open('/bridge', artist);
  bridge.on('connect_error', (error) => t.fail(error.message));
  await once(bridge as never, 'connect');
  const [connection] = [...sockets.io.of('/bridge').sockets.values()];
  const came = new Promise<number>((resolve) => {
    connection!.onAny((_event, piece: Buffer) => resolve(piece.length));
  });
  bridge.emit('piece', Buffer.alloc(2_000_000));
  t.equal(await came, 2_000_000);
  await setTimeout(400);
  t.ok(bridge.connected, 'and who is known may stay');
});
