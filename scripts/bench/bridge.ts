/**
 * scripts/bench/bridge [--json]
 * What a message to an open job costs, beside a raw socket.io echo from plain Python over a unix socket: turn by turn, in the same run.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Server, type Socket } from 'socket.io';
import { openLink } from '#server/adapters/blender/link.ts';
import { startZygote } from '#server/adapters/blender/zygote.ts';
import { openGround, timed } from './bench-zygote.ts';
import { figure, median, print } from './figures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, turns: { type: 'string', default: '300' } } });
const ground = await openGround();

/** The least that Python and socket.io can do: a handler that answers. */
const ECHO = `
import socket, sys, socketio, websocket
opened = socket.socket(socket.AF_UNIX)
opened.connect(sys.argv[1])
connect = websocket.create_connection
websocket.create_connection = lambda url, **options: connect(url, socket=opened, **options)
client = socketio.Client(reconnection=False)
@client.on("echo")
def echo(text, size):
    return {"characters": len(text), "data": bytes(size)}
client.connect("http://echo", transports=["websocket"])
client.wait()
`;

async function openEcho() {
  const path = join(ground.folder, 'echo');
  const http = createServer();
  const io = new Server(http, { serveClient: false, transports: ['websocket'], maxHttpBufferSize: 64 * 2 ** 20 });
  const connected = new Promise<Socket>((resolve) => io.on('connection', resolve));
  await new Promise<void>((resolve) => http.listen(path, resolve));
  writeFileSync(join(ground.folder, 'echo.py'), ECHO);
  const python = spawn('/usr/bin/python3', [join(ground.folder, 'echo.py'), path], { env: { PATH: '/usr/bin:/bin' }, stdio: 'inherit' });
  const socket = await connected;
  return {
    call: (text: string, size: number) => socket.timeout(60_000).emitWithAck('echo', text, size),
    async close() {
      python.kill('SIGKILL');
      io.disconnectSockets(true);
      http.closeAllConnections();
      await io.close();
    },
  };
}

mkdirSync(join(ground.folder, 'bridge'), { mode: 0o755 });
const link = await openLink(join(ground.folder, 'bridge', 'link'));
const zygote = await startZygote({ ...ground, room: ground.folder, ungated: false });
const invitation = link.invite();
zygote.fork(invitation.token);
const job = await invitation.connected;
const echo = await openEcho();

/** Medians in ms of ours and theirs, taken in turns so that noise meets both. */
async function measure(turns: number, characters: number, bytes: number): Promise<{ ours: number; theirs: number }> {
  const text = 'x = 1  # a line of a script\n'.repeat(Math.ceil(characters / 28)).slice(0, characters);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = -5; turn < turns; turn += 1) {
    const mine = await timed(() => job.probe({ text, bytes }));
    const raw = await timed(() => echo.call(text, bytes));
    if (turn < 0) continue; // warming up
    ours.push(mine);
    theirs.push(raw);
  }
  return { ours: median(ours), theirs: median(theirs) };
}

const turns = Number(values.turns);
const small = await measure(turns, 20, 0);
const script = await measure(turns, 40_000, 0);
const result = await measure(Math.max(200, turns / 2), 20, 5_000_000);
await echo.close();
await zygote.kill();
await link.close();

const row = (name: string, { ours, theirs }: { ours: number; theirs: number }, most: number) => [
  figure(name, ours, 'ms', '-', Math.round(theirs * 1e3) / 1e3),
  figure(`${name}, against the echo`, ours / theirs, 'times', `<= ${most}`),
];
print([
  ...row('small call on an open job (median)', small, 2),
  figure('small call, where the machine is quiet', small.ours, 'ms', '<= 1'),
  ...row('40 kB script (median)', script, 1.5),
  ...row('5 MB result (median)', result, 1.5),
], values.json);
