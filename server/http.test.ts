/** The server below the app, against callers who hold a connection and do nothing with it. */
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import Koa from 'koa';
import t from 'tap';
import { createHttpServer } from './http.ts';

t.test('who asks for much and never reads it loses the connection', async (t) => {
  const app = new Koa();
  const gone = new Promise<boolean>((resolve) => app.use((ctx) => {
    ctx.res.once('close', () => resolve(ctx.res.writableFinished));
    ctx.body = Buffer.alloc(64_000_000);
  }));
  const server = createHttpServer(app, { stalled: 0.2 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  t.teardown(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
  t.equal(await gone, false, 'cut off before all of it was out');
});

t.test('who comes before there is an app waits for it', async (t) => {
  const app = Promise.withResolvers<Koa>();
  const server = createHttpServer(app.promise);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const early = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', body: 'early' });
  await once(server, 'request');
  app.resolve(new Koa().use(async (ctx) => {
    ctx.body = (await ctx.req.toArray()).join('');
  }));
  t.equal(await (await early).text(), 'early', 'with all that it sent');
});
