/** A Redis of one's own for tests: what one test says on a channel no other hears. */
import type { Test } from 'tap';
import { freePort, startServer, type Server } from './child.ts';

export interface Redis extends Server {
  url: string;
  port: number;
}

/** In memory only, unless `folder` is named: then with an append-only file there, synced at each write. */
export async function startRedis({ port, folder }: { port?: number; folder?: string } = {}): Promise<Redis> {
  const chosen = port ?? (await freePort());
  const keeping = folder === undefined ? ['--appendonly', 'no'] : ['--appendonly', 'yes', '--appendfsync', 'always', '--dir', folder];
  const server = await startServer('redis-server', ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', ...keeping], { ready: /Ready to accept connections/, root: true });
  return { ...server, port: chosen, url: `redis://127.0.0.1:${chosen}/0` };
}

/** Its address. It ends with `t`. */
export async function testRedis(t: Pick<Test, 'teardown'>): Promise<string> {
  const { url, stop } = await startRedis();
  t.teardown(() => stop());
  return url;
}
