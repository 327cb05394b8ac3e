/**
 * The outer wall: bubblewrap around a Blender. No network, a system that can only be read, an empty /tmp, an environment of six names, an unprivileged user,
 * process ids of its own. What parts one job from another stands in blender-addon/bozzetto/jail.py.
 */
import { execFile } from 'node:child_process';
import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProgram } from './programs.ts';

const ADDON = fileURLToPath(new URL('../../../blender-addon', import.meta.url));
/** Whom Blender runs as where we are root: nobody. */
const NOBODY = '65534';
/** Of /etc, what fonts, libraries and software GL need. */
const ETC = ['fonts', 'ld.so.cache', 'ld.so.conf', 'ld.so.conf.d', 'alternatives', 'glvnd', 'OpenCL'];

/** All of the environment that Blender gets. Another Python on PATH would cost it numpy; nothing secret gets in. */
export const BLENDER_ENV = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' } as const;
/** The folders of the add-on and of the bridge's socket, as the walled Blender sees them. */
export const INSIDE = { addon: '/bozzetto-addon', bridge: '/bozzetto-bridge' } as const;

export interface Command { file: string; args: string[] }

/** How a program is started behind the wall. `bridge`: the folder with the socket to which its jobs connect. */
export function walled(bwrap: string, program: string, args: readonly string[], bridge: string): Command {
  const root = process.getuid?.() === 0;
  const home = ownFolder(program);
  const env = { ...BLENDER_ENV, MALLOC_ARENA_MAX: '4', HOME: '/tmp', TMPDIR: '/tmp' };
  return {
    file: bwrap,
    args: [
      '--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try', ...(root ? [] : ['--unshare-user']),
      '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--hostname', 'bozzetto', '--clearenv',
      ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
      '--proc', '/proc', '--dev', '/dev', '--perms', '1777', '--tmpfs', '/tmp',
      ...system('', home),
      '--ro-bind', bridge, INSIDE.bridge,
      // The root of the jobs, ready for them to move into: no /proc, no bridge, three devices. Over /tmp each mounts one of its own.
      ...system('/jail', home), '--dir', '/jail/dev', ...['null', 'random', 'urandom'].flatMap((name) => ['--dev-bind', `/dev/${name}`, `/jail/dev/${name}`]),
      '--dir', '/jail/tmp', '--dir', '/jail/old', '--remount-ro', '/jail', '--chdir', '/tmp',
      // Root takes the three capabilities inside that setpriv needs to become nobody; it has none afterwards.
      ...(root ? ['--cap-add', 'CAP_SETUID', '--cap-add', 'CAP_SETGID', '--cap-add', 'CAP_SETPCAP'] : []),
      '--',
      ...(root ? ['/usr/bin/setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=-all', '--ambient-caps=-all', '--bounding-set=-all', '--no-new-privs'] : []),
      program, ...args,
    ],
  };
}

/** The folder of a Blender that was unpacked somewhere, with its `4.2/`; the program alone where it stands among other things. */
function ownFolder(program: string): string {
  const folder = dirname(program);
  return readdirSync(folder).some((name) => /^\d+\.\d+$/.test(name)) ? folder : program;
}

/** What Blender needs of the system, to be read only. */
function system(root: string, shown: string): string[] {
  return [
    ...(root ? ['--tmpfs', root] : []),
    '--ro-bind', '/usr', `${root}/usr`,
    ...['bin', 'sbin', 'lib', 'lib32', 'lib64'].flatMap((name) => systemFolder(name, root)),
    '--dir', `${root}/etc`, ...ETC.flatMap((name) => ['--ro-bind-try', `/etc/${name}`, `${root}/etc/${name}`]),
    ...(shown.startsWith('/usr/') ? [] : [...parentsOf(shown).flatMap((parent) => ['--dir', `${root}${parent}`]), '--ro-bind', shown, `${root}${shown}`]),
    '--ro-bind', ADDON, `${root}${INSIDE.addon}`,
  ];
}

/** `/opt`, `/opt/tools` of `/opt/tools/blender`: bubblewrap makes them for its own user alone unless it is told to make them. */
function parentsOf(path: string): string[] {
  const names = dirname(path).split('/').filter(Boolean);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}

/** /bin and its like: links into /usr on most systems, folders on others. */
function systemFolder(name: string, root: string): string[] {
  try {
    const path = `/${name}`;
    return lstatSync(path).isSymbolicLink() ? ['--symlink', readlinkSync(path), `${root}${path}`] : ['--ro-bind', path, `${root}${path}`];
  } catch {
    return [];
  }
}

/** What keeps this machine from building the wall: why, and the command or setting that mends it. */
export interface NoWall { why: string; mend: string }

/**
 * Path of bubblewrap (BOZZETTO_BWRAP, else the first `bwrap` on PATH), tried out; or what is missing. Takes about 20 ms. What only shows inside (nested namespaces, seccomp) the zygote tries when it starts.
 */
export async function findWall(env: NodeJS.ProcessEnv = process.env): Promise<string | NoWall> {
  if (process.platform !== 'linux') return { why: `the wall is made of Linux namespaces; this is ${process.platform}`, mend: 'run Bozzetto on Linux, or in a Linux container or virtual machine' };
  const named = env['BOZZETTO_BWRAP'];
  if (named && !isProgram(named)) return { why: `BOZZETTO_BWRAP names ${named}, which is no program`, mend: 'let it name bubblewrap, or unset it' };
  const bwrap = named || [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin'].map((folder) => join(folder, 'bwrap')).find(isProgram);
  if (!bwrap) return { why: 'bubblewrap is not installed', mend: 'apt-get install --no-install-recommends bubblewrap' };
  const { file, args } = walled(bwrap, '/usr/bin/true', [], ADDON);
  const failure = await new Promise<string>((resolve) => {
    execFile(file, args, { env: {}, timeout: 10_000, killSignal: 'SIGKILL' }, (error, _stdout, stderr) => resolve(error ? stderr.trim().split('\n').at(-1) || error.message : ''));
  });
  return failure ? { why: `bubblewrap can't build it: ${failure}`, mend: mendOf(failure) } : bwrap;
}

/** What usually mends the failures that bubblewrap and the jail tell. */
export function mendOf(failure: string): string {
  if (/setpriv/.test(failure)) return 'apt-get install util-linux';
  if (/seccomp/.test(failure)) return 'apt-get install --no-install-recommends libseccomp2';
  if (/namespace|unshare|permitted|uid map/i.test(failure)) {
    return 'allow user namespaces: sysctl kernel.unprivileged_userns_clone=1 user.max_user_namespaces=15000 kernel.apparmor_restrict_unprivileged_userns=0; in Docker: --security-opt seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN';
  }
  return 'see `bozzetto doctor` and docs/security.md';
}
