/** Real servers for tests: started beside the test, ended with it, also where it is killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Where we are root, servers run as nobody: PostgreSQL refuses root. */
export const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGQUIT');
});

export interface Server {
  pid: number;
  /** Ends it at once; with SIGKILL where the test is about that. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Resolves when its output matches `ready`. The operating system ends it when this process dies (setpriv's pdeathsig). */
export async function startServer(command: string, args: readonly string[], { ready, root = false }: { ready: RegExp; root?: boolean }): Promise<Server> {
  const as = NOBODY && !root ? [`--reuid=${NOBODY.uid}`, `--regid=${NOBODY.gid}`, '--clear-groups'] : [];
  const child = spawn('setpriv', ['--pdeathsig', 'QUIT', ...as, command, ...args], { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-10_000);
        if (ready.test(said)) resolve();
      });
    }
  });
  // The test may end while it runs.
  child.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as typeof stream & { unref?(): void }).unref?.();
  return {
    pid: child.pid!,
    async stop(signal = 'SIGQUIT') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
