import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { BozzettoError, sayScriptError, script as scriptOf, ScriptError } from '#core/index.ts';
import { produce, limitsOf, type RunningOptions } from './produce.ts';

const MOST = 2_000_000;

/** `bozzetto build SCRIPT.py`: a script that a person wrote or edited goes through gate, Blender, checks and export. */
export async function build(file: string, options: RunningOptions, signal: AbortSignal): Promise<void> {
  const path = resolve(file);
  const source = await sourceOf(path);
  const name = basename(path, '.py');
  const folder = basename(dirname(path));
  const text = name === 'script' ? `script of ${folder}` : name;
  try {
    await produce(
      { text, previews: options.previews, limits: limitsOf(options) },
      options.out === undefined ? { namedAfter: `${name === 'script' ? folder : name} built` } : { folder: options.out, mayReplace: path },
      options, signal, { script: scriptOf(source, 'user') },
    );
  } catch (error) {
    if (!(error instanceof BozzettoError) || error.code !== 'E_SCRIPT_FAILED') throw error;
    const told = ScriptError.safeParse(error.cause);
    if (!told.success) throw error;
    throw new BozzettoError('E_SCRIPT_FAILED', sayScriptError(told.data, file), { cause: error, stage: 'blender' });
  }
}

async function sourceOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST) throw new BozzettoError('E_SCRIPT_INVALID', `${path} has ${size} bytes; at most ${MOST} are read`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    const why = error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
    throw new BozzettoError('E_SCRIPT_INVALID', `${path} ${why}`, { cause: error });
  }
}
