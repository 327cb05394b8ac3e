/** What hostile scripts of the corpus are after: a secret in a file and in the environment, a folder to write into, listeners to connect to, a process to kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Name of the environment variable that holds a secret. */
export const CANARY = 'BOZZETTO_CANARY';

export interface Bait {
  secret: string;
  /** The script with the bait's places put in: `$SECRET_FILE`, `$SECRET_DIR`, `$PORT`, `$ABSTRACT`, `$PID`, `$CANARY`. */
  fill(source: string): string;
  /** What was done to it, a word or two each; nothing if nobody came. */
  touched(): string[];
  takeAway(): void;
}

/** Where bait can lie: not below /tmp, because a job has a /tmp of its own, in which it may make what it likes. */
function outside(): string {
  const found = ['/var/tmp', homedir()].find((folder) => {
    try {
      accessSync(folder, constants.W_OK);
      return !`${realpathSync(folder)}/`.startsWith(`${realpathSync('/tmp')}/`);
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('neither /var/tmp nor the home folder can be written to');
  return found;
}

/** Lays bait in a folder of its own, which anybody may read and write: only a wall keeps it. */
export async function layBait(secret: string): Promise<Bait> {
  const folder = mkdtempSync(join(outside(), 'bozzetto-outside-'));
  chmodSync(folder, 0o777);
  const file = join(folder, 'secret.txt');
  writeFileSync(file, secret);
  chmodSync(file, 0o666);
  const abstract = `bozzetto-${crypto.randomUUID().slice(0, 12)}`;
  let visits = 0;
  const come = () => void (visits += 1);
  const listeners = [await listen(0, secret, come), await listen(`\0${abstract}`, secret, come)];
  const victim: ChildProcess = spawn('sleep', ['3000'], { stdio: 'ignore' });
  const values = { SECRET_FILE: file, SECRET_DIR: folder, PORT: (listeners[0]!.address() as AddressInfo).port, ABSTRACT: abstract, PID: victim.pid, CANARY };
  return {
    secret,
    fill: (source) => Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`$${name}`, String(value)), source),
    touched: () => [
      ...readdirSync(folder).filter((name) => name !== 'secret.txt').map((name) => `wrote ${name}`),
      ...(readFileSync(file, 'utf8') === secret ? [] : ['changed the secret']),
      ...(visits ? [`connected ${visits} times`] : []),
      ...((victim.exitCode ?? victim.signalCode) === null ? [] : ['killed the victim']),
    ],
    takeAway() {
      for (const listener of listeners) listener.close();
      victim.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listen(where: number | string, secret: string, come: () => void): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      come();
      socket.on('error', () => {});
      socket.end(secret);
    });
    const listening = () => resolve(server);
    if (typeof where === 'number') server.listen(where, '127.0.0.1', listening);
    else server.listen(where, listening);
  });
}
