/** Runs one task in a process of its own (child.ts), and ends it when it is cancelled or takes too long. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BozzettoError, type ErrorCode } from '#core/index.ts';
import type { Settled } from './request.ts';
import { failed } from './rebuild.ts';

export type Task =
  | { do: 'convert'; glb: Uint8Array; to: 'glb' | 'gltf' | 'usdz'; settings: Settled }
  /** Pictures of one size become a sheet: the first large. */
  | { do: 'sheet'; views: Uint8Array[]; title: string; facts: string }
  /** PNGs of one size, in order. */
  | { do: 'animation'; frames: Uint8Array[]; type: 'webp' | 'gif'; seconds: number }
  /** Fits a picture into this size. */
  | { do: 'picture'; image: Uint8Array; type: 'webp' | 'png' | 'jpeg'; width: number; height: number };

export type Done = { bytes: Uint8Array } | { code: ErrorCode; message: string };

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** Seconds, and MiB of JavaScript's own memory. */
const [LONGEST, MEMORY] = [300, 2048];
/** Nothing of the server's environment, which holds its secrets, but what fonts and temporary files need. */
const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH', 'XDG_CACHE_HOME'];

/** @throws E_EXPORT_FAILED, E_EXPORT_INVALID, E_CANCELLED */
export async function inChild(task: Task, signal: AbortSignal): Promise<Uint8Array> {
  if (signal.aborted) throw cancelled(signal);
  const env = Object.fromEntries(KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const child = fork(CHILD, [], { env, execArgv: [`--max-old-space-size=${MEMORY}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const end = () => void child.kill('SIGKILL');
  const timer = setTimeout(end, LONGEST * 1000);
  signal.addEventListener('abort', end, { once: true });
  try {
    let said = '';
    let answer: Done | undefined;
    child.stderr!.setEncoding('utf8').on('data', (text: string) => { said = (said + text).slice(-2000); });
    child.on('message', (message) => { answer = message as Done; });
    const ended = new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, by) => resolve(by ?? `code ${code}`));
    });
    child.send(task, () => {}); // where it can't be sent, `close` follows
    const how = await ended;
    if (signal.aborted) throw cancelled(signal);
    if (!answer) throw failed(`the conversion ended early (${how}): ${said.trim().split('\n').at(-1) || `it may take ${LONGEST} s and ${MEMORY} MiB`}`);
    if ('bytes' in answer) return answer.bytes;
    throw new BozzettoError(answer.code, answer.message);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    end();
  }
}

const cancelled = (signal: AbortSignal) => (signal.reason instanceof BozzettoError ? signal.reason : new BozzettoError('E_CANCELLED', 'the export was cancelled', { cause: signal.reason }));
