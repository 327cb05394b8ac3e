/** Finds Blender on this machine, and asks it what it has. */
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BozzettoError } from '#core/errors.ts';
import { isProgram } from './programs.ts';
import { BLENDER_ENV } from './wall.ts';

/** What `probe` found out. */
export interface BlenderFound {
  executable: string;
  /** `3.4.1`. */
  version: string;
  /** Python's version inside Blender, and its prefix: `/usr` where it is the system's. */
  python: string;
  prefix: string;
  /** Modules that the worker needs → their version, null where missing. */
  modules: Record<string, string | null>;
  engines: string[];
  /** What is missing, and the command that brings it; empty when all is well. */
  missing: { module: string; command: string }[];
}

/** Python modules that Blender must be able to import, with what brings them: Debian's package, pip's package. */
const MODULES: Record<string, { debian: string; pip: string }> = {
  numpy: { debian: 'python3-numpy', pip: 'numpy' },
  socketio: { debian: 'python3-socketio', pip: 'python-socketio' },
  websocket: { debian: 'python3-websocket', pip: 'websocket-client' },
};

const USUAL_PLACES = [
  '/usr/bin/blender',
  '/usr/local/bin/blender',
  '/snap/bin/blender',
  '/opt/blender/blender',
  join(homedir(), 'blender', 'blender'),
  '/Applications/Blender.app/Contents/MacOS/Blender',
];

/**
 * Path of the Blender to use: BOZZETTO_BLENDER, else the first `blender` on PATH, else one of the usual places.
 * @throws E_BLENDER_MISSING
 */
export function findBlender(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['BOZZETTO_BLENDER'];
  if (named) {
    if (isProgram(named)) return named;
    throw new BozzettoError('E_BLENDER_MISSING', `BOZZETTO_BLENDER names ${named}, which is no program`);
  }
  const candidates = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, 'blender')), ...USUAL_PLACES];
  const found = candidates.find(isProgram);
  if (!found) throw new BozzettoError('E_BLENDER_MISSING', 'no Blender on PATH or in the usual places');
  return found;
}

/** The command that installs a module into the Python of a Blender. `prefix` is that Python's `sys.prefix`. */
export function installCommand(module: string, python: { executable: string; prefix: string }): string {
  const names = MODULES[module] ?? { debian: `python3-${module}`, pip: module };
  return python.prefix === '/usr' ? `apt-get install --no-install-recommends ${names.debian}` : `'${python.executable}' -m pip install ${names.pip}`;
}

const PROBE = `
import bpy, importlib, json, sys
def version(name):
    try:
        module = importlib.import_module(name)
        return str(getattr(module, "__version__", "unknown"))
    except ImportError:
        return None
engines = sorted(item.bl_idname for item in bpy.types.RenderEngine.__subclasses__() if item.bl_idname) + ["BLENDER_EEVEE", "BLENDER_WORKBENCH"]
print("PROBE " + json.dumps({"version": bpy.app.version_string.split(" ")[0], "python": sys.version.split(" ")[0], "prefix": sys.prefix,
    "python_executable": sys.executable, "modules": {name: version(name) for name in ${JSON.stringify(Object.keys(MODULES))}}, "engines": engines}))
`;

/**
 * Starts Blender once (about a second) and asks. Used by `doctor`.
 * @throws E_BLENDER_MISSING, E_BLENDER_LOST
 */
export async function probeBlender(executable: string = findBlender(), seconds = 60): Promise<BlenderFound> {
  const printed = await new Promise<string>((resolve, reject) => {
    const args = ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python-expr', PROBE];
    execFile(executable, args, { env: BLENDER_ENV, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 16 * 2 ** 20 }, (error, stdout, stderr) => {
      if (!error || stdout.includes('PROBE ')) return resolve(stdout);
      const said = lastLine(stderr || stdout) || error.message;
      reject(new BozzettoError('E_BLENDER_LOST', `${executable} did not answer: ${said}`, { cause: error }));
    });
  });
  const line = printed.split('\n').find((text) => text.startsWith('PROBE '));
  if (!line) throw new BozzettoError('E_BLENDER_LOST', `${executable} ran, but is not Blender`);
  const { version, python, prefix, python_executable, modules, engines } = JSON.parse(line.slice(6));
  const missing = Object.entries(modules as Record<string, string | null>)
    .filter(([, found]) => found === null)
    .map(([module]) => ({ module, command: installCommand(module, { executable: python_executable, prefix }) }));
  return { executable, version, python, prefix, modules, engines, missing };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
