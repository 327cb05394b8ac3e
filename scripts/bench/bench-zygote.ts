/** What both benchmarks of the runtime stand on: a store, a folder, a wall, a Blender; gone when the process ends. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBlender } from '#server/adapters/blender/find.ts';
import { findWall } from '#server/adapters/blender/wall.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';

export async function openGround() {
  const folder = mkdtempSync(join(tmpdir(), 'bozzetto-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(130));
  const bwrap = await findWall();
  if (typeof bwrap !== 'string') throw new Error(`no wall: ${bwrap.why}; ${bwrap.mend}`);
  return { folder, bwrap, program: realpathSync(findBlender()), store: createDiskStore(join(folder, 'cache')), startSeconds: 60 };
}

/** Milliseconds that it took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
