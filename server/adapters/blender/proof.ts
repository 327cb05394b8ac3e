/** Proves the wall: runs a script behind it that tries to get out, with no gate before it. What `bozzetto doctor` shows. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import type { Job } from '#core/data/job.ts';
import { BozzettoError } from '#core/errors.ts';
import type { FileStore } from '#core/ports.ts';
import { cacheFolder } from '../store/disk.ts';
import { findBlender } from './find.ts';
import { openPool } from './pool.ts';
import { findWall, type NoWall } from './wall.ts';
import { WallBroken } from './zygote.ts';

const Attempts = z.array(z.strictObject({ what: z.string(), held: z.boolean(), seen: z.string() }));
/** `what` was tried; `held`: in vain; `seen`: what came of it. */
export type Attempt = z.infer<typeof Attempts>[number];

/**
 * All attempts; or what keeps this machine from building the wall.
 * Throws E_BLENDER_MISSING, E_BLENDER_INCOMPLETE, E_BLENDER_LOST.
 */
export async function proveWall(store: FileStore): Promise<Attempt[] | NoWall> {
  const bwrap = await findWall();
  if (typeof bwrap !== 'string') return bwrap;
  const program = realpathSync(findBlender());
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), 'proof-')); // not in /tmp, of which a job has one of its own
  const file = join(folder, 'secret');
  writeFileSync(file, 'a secret');
  const listener = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as { port: number };
  const values: Record<string, string | number> = { FILE: file, FOLDER: folder, PORT: port, PID: process.pid };
  const source = readFileSync(join(import.meta.dirname, 'proof.py'), 'utf8').replaceAll(/\$(FILE|FOLDER|PORT|PID)/g, (_, name: string) => String(values[name]));
  const phases = { gate: 10, script: 60, facts: 10, views: 10, files: 10 };
  const job: Job = { id: 'proof', source, author: 'doctor', seconds: 90, phases, memory: 4096, engine: 'workbench', samples: 1, shots: [], formats: [], contactGap: 0 };
  const pool = await openPool({ bwrap, program, store, size: 1, waiting: 1, startSeconds: 60, forks: 10, ungated: true, log: () => {} });
  try {
    const report = await pool.run(job, { signal: AbortSignal.timeout(90_000) });
    if (!report.ok) throw new BozzettoError('E_BLENDER_LOST', `the attempts to get out ended early: ${report.error?.message}`);
    const written = existsSync(join(folder, 'written'));
    // Where the cache lies below /tmp, the job can make such a file in a /tmp of its own: what counts is what is out here.
    const attempts = Attempts.parse(JSON.parse(report.stdout));
    for (const one of attempts) if (one.what === 'write beside it' && !one.held && !written) Object.assign(one, { held: true, seen: `${one.seen}, in a /tmp of its own` });
    return attempts;
  } catch (error) {
    if (error instanceof WallBroken) return error.wall;
    throw error;
  } finally {
    await pool.close();
    listener.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
