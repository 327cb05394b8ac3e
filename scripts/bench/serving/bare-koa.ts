/** What the load is held against: a bare Koa with one route that answers JSON of the size of a status, and one that streams. PORT names where. */
import { setInterval } from 'node:timers';
import { PassThrough } from 'node:stream';
import Koa from 'koa';
import { Router } from '@koa/router';

const STATUS = { asset: 'ast_01m8z0000000000000000000', state: 'succeeded', head: 'ver_01m8z0000000000000000000', revision: 2, jobs: [], updatedAt: new Date(0).toISOString() };
const router = new Router();
router.get('/api/v1/assets/:asset/status', (ctx) => {
  ctx.body = STATUS;
});
router.get('/api/v1/assets/:asset/stream', (ctx) => {
  const body = new PassThrough();
  const beat = setInterval(() => body.write(': still here\n\n'), 15_000);
  ctx.req.on('close', () => clearInterval(beat));
  ctx.type = 'text/event-stream';
  ctx.body = body;
  body.write(': hello\n\n');
});
router.get('/health/ready', (ctx) => {
  ctx.body = 'ready';
});
new Koa().use(router.routes()).listen(Number(process.env['PORT']), '127.0.0.1');
