import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BozzettoError } from '#core/errors.ts';

/** The address at which it then answers. Throws E_CONFIG_INVALID where the port can't be had. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken by another process' : (error as Error).message;
    throw new BozzettoError('E_CONFIG_INVALID', `port: ${host}:${port} ${reason}`, { cause: error, hint: 'Name another port (--port, BOZZETTO_PORT), or end the process that has it.' });
  }
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}
