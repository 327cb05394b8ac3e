/** A PostgreSQL of one's own for tests: without fsync, in a temporary folder, from a cluster that is made once. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, NOBODY, startServer, type Server } from './child.ts';
import { testFolder } from './folder.ts';

const run = promisify(execFile);

export interface Postgres extends Server {
  /** Of the database `postgres`, as superuser. */
  url: string;
  /** After `stop`, with the same data at the same address. */
  startAgain(): Promise<void>;
}

/** Throws where PostgreSQL is not installed, with the command that installs it. */
export async function startPostgres({ fsync = false, settings = [] }: { fsync?: boolean; settings?: string[] } = {}): Promise<Postgres> {
  const bin = await programs();
  const folder = await temporary();
  const data = join(folder, 'data');
  await run('cp', ['-a', await cluster(bin), data]);
  const port = await freePort();
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=200', 'shared_buffers=64MB', ...(fsync ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']), ...settings];
  const start = () => startServer(join(bin, 'postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], { ready: /ready to accept connections/ });
  let server = await start();
  // Its folder goes when this process is gone, in whatever way.
  spawn('sh', ['-c', 'tail --pid="$0" -f /dev/null; rm -rf -- "$1"', String(process.pid), folder], { detached: true, stdio: 'ignore' }).unref();
  return {
    get pid() {
      return server.pid;
    },
    stop: (signal) => server.stop(signal),
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async startAgain() {
      server = await start();
    },
  };
}

/** Debian keeps them off PATH. */
async function programs(): Promise<string> {
  const found = await readdir('/usr/lib/postgresql').catch(() => []);
  const bin = found.toSorted((a, b) => Number(b) - Number(a)).map((version) => join('/usr/lib/postgresql', version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (!bin) throw new Error('tests want PostgreSQL: apt-get install --no-install-recommends postgresql');
  return bin;
}

/** A fresh cluster, kept so that the next start needs no initdb. */
async function cluster(bin: string): Promise<string> {
  const kept = join(testFolder(), `cluster-${bin.split('/').at(-2)}${NOBODY ? '-nobody' : ''}`);
  if (existsSync(kept)) return kept;
  const folder = await temporary();
  try {
    const made = join(folder, 'made');
    const as = NOBODY ? ['setpriv', `--reuid=${NOBODY.uid}`, `--regid=${NOBODY.gid}`, '--clear-groups'] : ['env'];
    await run(as[0]!, [...as.slice(1), join(bin, 'initdb'), '-D', made, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'], { cwd: '/' });
    const aside = `${kept}.${process.pid}`;
    await mkdir(testFolder(), { recursive: true });
    await run('cp', ['-a', made, aside]);
    await rename(aside, kept).catch(() => rm(aside, { recursive: true, force: true })); // another process was quicker
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bozzetto-postgres-'));
  await chmod(folder, 0o755);
  if (NOBODY) await chown(folder, NOBODY.uid, NOBODY.gid);
  return folder;
}
