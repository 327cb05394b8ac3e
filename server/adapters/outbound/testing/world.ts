/** A small internet on loopback for tests: servers with a handler each, names that lead to them, and who was asked for what. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { CERTIFICATE, KEY } from './certificate.ts';

export interface Site { port: number; close(): Promise<void> }

/** Answers HTTP on a loopback address. @param tls with the certificate of ./certificate.ts */
export async function site(handler: RequestListener, { tls = false, host = '127.0.0.1' } = {}): Promise<Site> {
  const server = tls ? createTlsServer({ cert: CERTIFICATE, key: KEY }, handler) : createServer(handler);
  await listen(server, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

/** Answers with bytes as they are, for what an HTTP server would not send. */
export async function rawSite(answer: (socket: Socket) => void): Promise<Site> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('data', () => answer(socket));
  });
  await listen(server as unknown as Server, '127.0.0.1');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    }),
  };
}

const listen = (server: Server, host: string) => new Promise<void>((resolve, reject) => {
  server.once('error', reject).listen(0, host, () => resolve());
});

/** A resolver with a list of answers for each name: the last one stays. Also tells what was looked up. */
export function names(table: Record<string, string[][]>) {
  const asked: string[] = [];
  return {
    asked,
    resolve: async (name: string) => {
      const answers = table[name];
      const nth = asked.filter((one) => one === name).length;
      asked.push(name);
      if (!answers) throw Object.assign(new Error(`no ${name}`), { code: 'ENOTFOUND' });
      return answers[Math.min(nth, answers.length - 1)]!;
    },
  };
}
