/** Who may connect; what is told of a Blender, a Python or a wall that can't be had; and that the wall is proved. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { findBlender, probeBlender } from './find.ts';
import { createBlender } from './index.ts';
import { openLink } from './link.ts';
import { startProcess } from './process.ts';
import { proveWall } from './proof.ts';
import { processesOf } from './testing/processes.ts';
import { BLENDER_ENV, findWall, mendOf } from './wall.ts';

const dir = mkdtempSync(join(tmpdir(), 'bridge-test-'));
process.env['TMPDIR'] = join(dir, 'tmp');
mkdirSync(tmpdir());
chmodSync(dir, 0o755); // the walled Blender is nobody
t.setTimeout(600_000);
t.teardown(() => rmSync(dir, { recursive: true, force: true }));
const store = createDiskStore(join(dir, 'cache'));
const ADDON = fileURLToPath(new URL('../../../blender-addon', import.meta.url));

t.test('only who was invited gets the job, once', async (t) => {
  const link = await openLink(join(dir, 'socket'));
  const invitation = link.invite();
  const third = link.invite();
  const other = link.invite();
  const withdrawn = link.invite();
  withdrawn.withdraw();
  writeFileSync(join(dir, 'knock.py'), `
import json, sys
sys.path.insert(0, sys.argv[-4])
from bozzetto import link, protocol
path, good, withdrawn = sys.argv[-3:]
good, third, other = good.split(",")
def knock(token, number=protocol.PROTOCOL):
    one = link.Link("http://bozzetto", {"token": token, "blender": "3.4.1", "protocol": number}, opened=link.open_socket(path))
    one.start()
    return one
print("KNOCK", *[knock(*given).inbox.get()[0] for given in (("wrong",), (good, 99), (withdrawn,))], flush=True)
one = knock(good)
print("PROBE", one.inbox.get(), flush=True)
one.tell("alive", {"characters": 2, "data": bytes(3)})
print("JOB", one.inbox.get()[1]["id"], flush=True)
print("AGAIN", knock(good).inbox.get()[0], flush=True)
# comes again on the connection that it has, with the token of another
thief = knock(third)
while not thief._open:
    pass
thief._client.eio.send("0" + json.dumps({"token": other, "blender": "3.4.1", "protocol": protocol.PROTOCOL}))
one.report({"job": "another"})
one.report({"job": "j", "nonsense": 1})
one.inbox.get()
`);
  const args = ['-b', '--factory-startup', '-noaudio', '--python-exit-code', '9', '--python', join(dir, 'knock.py'), '--', ADDON, link.path, `${invitation.token},${third.token},${other.token}`, withdrawn.token];
  const blender = startProcess({ file: findBlender(), args }, dir, BLENDER_ENV);
  const connection = await invitation.connected;
  void third.connected.then((thief) => thief.deafen());
  t.match(connection.hello, { blender: '3.4.1' });
  t.strictSame(await connection.probe({ text: 'hi', bytes: 3 }), { characters: 2, data: Buffer.alloc(3) });
  const deaf = { progress() {}, measured() {}, piece() {} };
  await t.rejects(connection.send(sampleJob({ id: 'j' }), deaf), { message: /nonsense|ok|expected/i }, 'a report of a wrong shape');
  t.equal(await Promise.race([other.connected, setTimeout(200, 'nobody')]), 'nobody', 'a token is good for a connection of its own');
  await link.close();
  await blender.ended;
  t.match(blender.tail(), /KNOCK gone gone gone\nPROBE \('probe', \{.*\}\)\nJOB j\nAGAIN gone/);
});

t.test('a Blender that can not be had is a coded error with a command, walled or not', async (t) => {
  const fake = (name: string, text: string) => {
    const path = join(dir, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const without = fake('without', `exec ${findBlender()} --factory-startup --python-expr "import sys; sys.modules['numpy'] = None; sys.modules['socketio'] = None" "$@"`);
  const hanging = fake('hanging', 'exec sleep 60');
  for (const wall of [undefined, false] as const) {
    const start = async (executable: string, startSeconds = 30) => {
      const blender = createBlender({ store, executable, startSeconds, trusted: ['sample'], ...(wall === false && { wall }) });
      try {
        return await blender.run(sampleJob(), { signal: new AbortController().signal });
      } finally {
        await blender.close();
      }
    };
    await t.rejects(start('/no/such/blender'), { code: 'E_BLENDER_MISSING', message: /\/no\/such\/blender/ });
    await t.rejects(start(without), { code: 'E_BLENDER_INCOMPLETE', message: /numpy.*socketio/, hint: /apt-get install|pip install/ });
    await t.rejects(start(hanging, 0.5), { code: 'E_BLENDER_LOST', message: /within 0.5 s/ });
    await t.rejects(start(fake('broken', 'echo "no display" >&2; exit 3')), { code: 'E_BLENDER_LOST', message: /exit code 3.*no display/s });
  }
  t.strictSame(readdirSync(tmpdir()), [], 'no folder stays');
  t.strictSame(processesOf(hanging), [], 'no process stays');
  t.throws(() => findBlender({ BOZZETTO_BLENDER: '/no/such' }), { code: 'E_BLENDER_MISSING', message: /BOZZETTO_BLENDER/ });
  t.equal(findBlender({ PATH: `/nonexistent:${dir}`, BOZZETTO_BLENDER: without }), without);
  t.match(await probeBlender(), { version: /^\d/, modules: { numpy: /^\d/ }, missing: [], engines: /CYCLES/ });
  t.strictSame((await probeBlender(without)).missing.map(({ module }) => module), ['numpy', 'socketio']);
  await t.rejects(probeBlender(fake('other', 'echo hello')), { code: 'E_BLENDER_LOST', message: /is not Blender/ });
  await t.rejects(probeBlender(fake('mute', 'exit 1')), { code: 'E_BLENDER_LOST' });
});

t.test('what keeps a machine from building the wall is said, with what mends it', async (t) => {
  t.match(await findWall(), /bwrap$/);
  t.match(await findWall({ BOZZETTO_BWRAP: '', PATH: '' }), '/usr/bin/bwrap', 'an empty name is none');
  t.match(await findWall({ BOZZETTO_BWRAP: '/no/such' }), { why: 'BOZZETTO_BWRAP names /no/such, which is no program', mend: /unset/ });
  const refusing = join(dir, 'bwrap');
  writeFileSync(refusing, '#!/bin/sh\necho "bwrap: No permissions to create new namespace" >&2; exit 1\n');
  chmodSync(refusing, 0o755);
  t.match(await findWall({ BOZZETTO_BWRAP: refusing }), { why: /No permissions to create new namespace/, mend: /sysctl.*Docker/ });
  t.match(mendOf('seccomp: libseccomp.so.2: cannot open'), /libseccomp2/);
});

t.test('the wall is proved by a script that tries to get out', async (t) => {
  const proof = await proveWall(store);
  const attempts = Array.isArray(proof) ? proof : [];
  t.ok(attempts.length >= 13, Array.isArray(proof) ? 'all ways were tried' : proof.why);
  t.strictSame(attempts.filter(({ held }) => !held), []);
});
