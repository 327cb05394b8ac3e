import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { coded } from '#core/index.ts';
import { probeBlender } from '#server/adapters/blender/find.ts';
import { proveWall } from '#server/adapters/blender/proof.ts';
import { cacheFolder, createDiskStore } from '#server/adapters/store/disk.ts';

/** Characters of the first column. */
const WIDTH = 42;

interface Finding { what: string; ok: boolean; found: string; mend?: string }

/** `bozzetto doctor`: what this machine has, what is missing, and the command that mends it. Exit code 4 where something is missing. */
export async function doctor({ json }: { json?: boolean }): Promise<void> {
  const findings = [node(), machine(), ...(await blender()), ...(await wall()), await cache(), await folder()];
  if (json) process.stdout.write(`${JSON.stringify(findings, null, 1)}\n`);
  else for (const { what, ok, found, mend } of findings) process.stdout.write(`${ok ? 'ok     ' : 'NOT OK '} ${what.padEnd(WIDTH)} ${found}${mend ? `\n${' '.repeat(WIDTH + 9)}mend: ${mend}` : ''}\n`);
  if (findings.some(({ ok }) => !ok)) process.exitCode = 4;
}

function node(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= 24;
  return { what: 'Node', ok, found: `${process.versions.node} (${process.execPath})`, ...(!ok && { mend: 'start Bozzetto by scripts/bozzetto, which brings Node 24 along' }) };
}

const machine = (): Finding => ({ what: 'machine', ok: true, found: `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB` });

async function blender(): Promise<Finding[]> {
  try {
    const { executable, version, python, modules, engines, missing } = await probeBlender();
    const old = Number.parseFloat(version) < 3.4;
    return [
      { what: 'Blender', ok: !old, found: `${version} (${executable}), Python ${python}`, ...(old && { mend: 'install Blender 3.4 or later' }) },
      ...Object.entries(modules).map(([name, found]): Finding => {
        const row: Finding = { what: `  ${name}`, ok: found !== null, found: found ?? 'not in Blender’s Python' };
        const command = missing.find(({ module }) => module === name)?.command;
        if (command) row.mend = command;
        return row;
      }),
      { what: '  engines', ok: engines.includes('CYCLES'), found: engines.map((engine) => engine.replace('BLENDER_', '').toLowerCase()).join(', ') },
    ];
  } catch (error) {
    const { message, hint } = coded(error);
    return [{ what: 'Blender', ok: false, found: message, mend: hint }];
  }
}

/** Not taken on trust: a script behind the wall tries to get out. */
async function wall(): Promise<Finding[]> {
  try {
    const proof = await proveWall(createDiskStore());
    if (!Array.isArray(proof)) return [{ what: 'wall', ok: false, found: `only scripts of the modeller run here: ${proof.why}`, mend: proof.mend }];
    const out = proof.filter(({ held }) => !held);
    return [
      { what: 'wall', ok: out.length === 0, found: `${proof.length - out.length} of ${proof.length} attempts to get out came to nothing`, ...(out.length > 0 && { mend: 'run no script of others on this machine, and report this with `bozzetto doctor --json`' }) },
      ...proof.map(({ what, held, seen }): Finding => ({ what: `  ${what}`, ok: held, found: seen })),
    ];
  } catch (error) {
    const { message, hint } = coded(error);
    return [{ what: 'wall', ok: false, found: message, mend: hint }];
  }
}

async function writable(what: string, path: string, mend: string): Promise<Finding> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    const { bavail, bsize } = await statfs(path);
    const free = (bavail * bsize) / 1e9;
    return { what, ok: free > 0.2, found: `${path}, ${free.toFixed(1)} GB free`, ...(free <= 0.2 && { mend: 'make room on this disk' }) };
  } catch (error) {
    return { what, ok: false, found: `${path} cannot be written (${(error as NodeJS.ErrnoException).code})`, mend };
  }
}

const cache = () => writable('cache', cacheFolder(), 'set XDG_CACHE_HOME to a folder that can be written');
const folder = () => writable('current folder', process.cwd(), 'go to a folder that can be written, or use --out');
