/** A web process for tests of sockets: a site's app and its sockets on a port of their own. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';
import { buildApp } from '../../app.ts';
import { createHttpServer } from '../../http.ts';
import type { Site } from '../../site.ts';
import { openSockets, type Sockets } from '../index.ts';

/** Closed when `t` ends. @param options those of openSockets */
export async function listening(t: Pick<Test, 'teardown'>, site: Site, options?: Parameters<typeof openSockets>[2]): Promise<{ port: number; sockets: Sockets }> {
  const http = createHttpServer(buildApp(site));
  const sockets = await openSockets(site, http, options);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  t.teardown(async () => {
    await sockets.close();
    http.closeAllConnections();
    http.close();
  });
  return { port: (http.address() as AddressInfo).port, sockets };
}
