/** A real Blender of an artist, for tests. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';
import { findBlender } from '../../adapters/blender/find.ts';
import { BLENDER_ARGS } from '../../adapters/blender/fresh.ts';
import { type Running, startProcess } from '../../adapters/blender/process.ts';
import { BLENDER_ENV } from '../../adapters/blender/wall.ts';

const ADDON = fileURLToPath(new URL('../../../blender-addon', import.meta.url));

/** Ends with the test, if not before. @param url of the server @param token an API key */
export function startArtist(t: Pick<Test, 'teardown' | 'testdir'>, { url, token, name, instance = 'instance-1', dir }: { url: string; token: string; name: string; instance?: string; dir: string }): Running {
  const room = join(dir, `${name}-${instance}`);
  mkdirSync(join(room, 'job'), { recursive: true });
  const args = [...BLENDER_ARGS, fileURLToPath(new URL('artist.py', import.meta.url)), '--', ADDON, url, token, name, instance, join(room, 'job')];
  // It goes with the process of the test, in whatever way that ends.
  const blender = startProcess({ file: '/usr/bin/setpriv', args: ['--pdeathsig', 'KILL', findBlender(), ...args] }, room, { ...BLENDER_ENV, HOME: room, TMPDIR: room });
  t.teardown(async () => {
    blender.kill();
    await blender.ended;
  });
  return blender;
}
