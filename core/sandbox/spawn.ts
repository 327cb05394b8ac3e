/** How the child process is started: no environment, no network, no file system but Node and our own few files. */
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface Command { file: string; args: string[]; walled: boolean }

export interface SpawnOptions {
  /** Node's executable. */
  node: string;
  /** Whether bubblewrap is to stand around it. */
  wall: boolean;
  /** MiB that the process may have. */
  memory: number;
  /** Arguments of Node's, for measuring coverage. */
  execArgv: readonly string[];
}

const ROOT = realpathSync(join(import.meta.dirname, '../..'));
const ENTRY = join(ROOT, 'core/sandbox/child/main.ts');

/** By this node-gyp-build knows which C library there is. */
const MUSL = '/etc/alpine-release';

/** The first executable of this name on PATH, or null. */
export function onPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // The next one.
    }
  }
  return null;
}

/** The folders of isolated-vm and of what finds its binary. They may lie above us where Bozzetto itself is installed as a package. */
function packages(): string[] {
  const folderOf = (name: string, from: string) => {
    for (let folder = from; ; folder = dirname(folder)) {
      const found = join(folder, 'node_modules', name);
      try {
        accessSync(found);
        return found;
      } catch (error) {
        if (folder === dirname(folder)) throw error;
      }
    }
  };
  const vm = folderOf('isolated-vm', ROOT);
  return [vm, folderOf('node-gyp-build', realpathSync(vm))];
}

let libraries: string[] | undefined;

/** The shared objects that Node itself has loaded, under the names by which it looks for them. */
function librariesOf(): string[] {
  if (libraries) return libraries;
  const report = process.report as typeof process.report & { excludeNetwork: boolean };
  const before = report.excludeNetwork;
  report.excludeNetwork = true;
  const { sharedObjects } = report.getReport() as unknown as { sharedObjects: string[] };
  report.excludeNetwork = before;
  libraries = sharedObjects.filter((file) => file.startsWith('/') && !file.includes('/node_modules/'));
  return libraries;
}

/** The command line. @param bubblewrap its executable; null where there is none */
export function commandOf({ node, wall, memory, execArgv }: SpawnOptions, bubblewrap = onPath('bwrap')): Command {
  const files = [join(ROOT, 'core/sandbox'), join(ROOT, 'package.json'), ...packages()];
  const walled = wall && bubblewrap !== null;
  // Node's own fence comes second: it holds where there is no bubblewrap, and costs nothing where there is one.
  const fence = execArgv.length > 0 ? execArgv : ['--permission', '--allow-addons', `--allow-fs-read=${MUSL}`, ...files.flatMap((file) => [`--allow-fs-read=${file}`, `--allow-fs-read=${realpathSync(file)}`])];
  const run = [node, '--no-node-snapshot', `--max-old-space-size=${Math.ceil(memory / 4)}`, '--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning', ...fence, ENTRY, String(memory)];
  const wrapped = walled ? [bubblewrap, ...wallOf(realpathSync(node), node, files), '--', ...run] : run;
  const [prlimit, choom, nice] = [onPath('prlimit'), onPath('choom'), onPath('nice')];
  // No limit of the operating system on memory: V8 reserves more addresses for each isolate than it will ever fill, and the kernel counts them.
  // The child watches what it has in truth (serve.ts), and where memory ends all the same, it is the first to go.
  const [file = node, ...args] = [...(prlimit ? [prlimit, '--core=0', '--'] : []), ...(choom ? [choom, '-n', '1000', '--'] : []), ...(nice ? [nice, '-n', '5'] : []), ...wrapped];
  return { file, args, walled };
}

function wallOf(real: string, node: string, files: string[]): string[] {
  const bind = (file: string) => ['--ro-bind', realpathSync(file), file];
  return [
    '--unshare-all', '--unshare-user', '--disable-userns', '--uid', '65534', '--gid', '65534', '--cap-drop', 'ALL', '--new-session', '--die-with-parent', '--clearenv',
    ...[...new Set([node, real])].flatMap(bind), ...librariesOf().flatMap(bind), ...files.flatMap(bind),
    '--proc', '/proc', '--dev', '/dev', '--chdir', '/', '--remount-ro', '/',
  ];
}
