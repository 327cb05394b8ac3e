/** Namespace /bridge: artists' own Blenders connect here, and jobs for them are taken from the bus. Any of several web processes may hold any of them. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'socket.io';
import { z } from 'zod';
import { Job } from '#core/data/job.ts';
import { Handshake, PROTOCOL } from '#core/data/protocol.ts';
import { coded } from '#core/errors.ts';
import { fileStore } from '../runs/store.ts';
import type { Site } from '../site.ts';
import { faultsOf } from '../words.ts';
import { BEAT, hear, say, SILENCE, type Talk } from './bridge-talk.ts';
import { openStation, type Station } from './station.ts';

/** What an artist's Blender says of itself, beside its token. */
export const BridgeHandshake = Handshake.extend({
  /** Goes over the bus, which carries small words only. */
  blender: Handshake.shape.blender.max(40),
  /** What its owner calls it. */
  name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, 'is 1 to 60 letters, digits, spaces, dots, hyphens and underscores, and begins with a letter or digit'),
  /** Another one for each process of Blender's: whether it has come back, or a new one has come. */
  instance: z.string().min(8).max(100),
});
/** Blenders of one user on one process. */
const MOST = 10;
/** Messages of one connection in a minute: its job's files are 128 pieces at most. */
const MESSAGES = 2000;

type BridgeSite = Pick<Site, 'bus' | 'database' | 'blobs' | 'log'>;

/** Milliseconds that a Blender whose connection broke gets to come back before its job is given up. */
const PATIENCE = 15_000;

/** @param io its namespaces know who has connected: `socket.data.who` */
export function serveBridge(io: Server, site: BridgeSite, { patience = PATIENCE } = {}): { close(): void } {
  const { bus, log } = site;
  const at = randomUUID();
  const stations = new Map<string, Station>();
  const calls = new Map<string, Call>();
  const store = fileStore(site);
  const keyOf = ({ user, name }: { user: string; name: string }) => `${user} ${name}`;
  const bridge = io.of('/bridge');

  bridge.use((socket, next) => {
    const { data: hello, error } = BridgeHandshake.safeParse(socket.handshake.auth);
    const user = userOf(socket);
    if (!hello) next(new Error(`auth: ${faultsOf(error).map(({ path, message }) => `${path} ${message}`)[0]}`));
    else if (hello.protocol !== PROTOCOL) next(new Error(`protocol ${hello.protocol}, wanted ${PROTOCOL}`));
    else if (!stations.has(keyOf({ user, name: hello.name })) && [...stations.values()].filter((station) => station.user === user).length >= MOST) next(new Error(`you have ${MOST} Blenders here already`));
    else next();
  });

  bridge.on('connection', (socket) => {
    const { name, blender, instance } = BridgeHandshake.parse(socket.handshake.auth);
    const of = { user: userOf(socket), name, blender, instance };
    limitTalk(socket);
    let station = stations.get(keyOf(of));
    if (station && station.instance !== instance) station.close(`another Blender called ${name} has connected`);
    if (!station || station.instance !== instance) {
      const opened = openStation(of, patience, () => {
        if (stations.get(keyOf(of)) === opened) stations.delete(keyOf(of));
      });
      stations.set(keyOf(of), (station = opened));
    }
    station.attach(socket);
    void say(bus, { is: 'came', user: of.user, name, at });
    log.info({ user: of.user, blender }, 'an artist’s Blender has connected');
  });

  const deaf = hear(bus, (talk) => {
    if (talk.is === 'who') answer(talk);
    else if (talk.is === 'came' && talk.at !== at) stations.get(keyOf(talk))?.close('it has connected to another process');
    else if (talk.is === 'run' && talk.at === at) begin(talk);
    else if (talk.is === 'cancel') calls.get(talk.call)?.cancel();
    else if (talk.is === 'listening') calls.get(talk.call)?.heard();
  });

  function answer({ ask, user, name }: Talk & { is: 'who' }): void {
    for (const station of stations.values()) {
      if (station.user !== user || (name !== null && station.name !== name) || !station.connected()) continue;
      void say(bus, { is: 'here', ask, present: { user, name: station.name, blender: station.blender, at, since: station.since, busy: station.busy() } });
    }
  }

  function begin({ call, job, ...of }: Talk & { is: 'run' }): void {
    const station = stations.get(keyOf(of));
    if (!station) return void say(bus, { is: 'failed', call, code: 'E_BRIDGE_MISSING', message: `no Blender called ${of.name} is connected` });
    const made = openCall(site, call);
    calls.set(call, made);
    void (async () => {
      try {
        const wanted = Job.parse(JSON.parse(Buffer.from(await store.get(job)).toString('utf8')));
        const report = await station.run(wanted, { signal: made.signal, onProgress: made.progress, onFile: made.file }, store);
        await say(bus, { is: 'report', call, report: await store.put(Buffer.from(JSON.stringify(report)), { name: 'report.json', type: 'application/json' }) });
      } catch (error) {
        const { code, message } = coded(error);
        if (!made.signal.aborted) await say(bus, { is: 'failed', call, code, message: message.slice(0, 1000) });
      } finally {
        made.end();
        calls.delete(call);
      }
    })();
  }

  return {
    close() {
      deaf();
      for (const station of stations.values()) station.close('the server is ending');
    },
  };
}

/** The handshake let nobody in without one. */
const userOf = ({ data }: { data: { who?: { user: { id: string } | null } } }): string => data.who!.user!.id;

interface Call {
  signal: AbortSignal;
  progress(message: string): void;
  file(file: (Talk & { is: 'file' })['file']): void;
  cancel(): void;
  /** The asking side has given a sign of life. */
  heard(): void;
  end(): void;
}

/** This side of one call: tells what comes, and gives it up when nobody asks any more. */
function openCall({ bus }: Pick<Site, 'bus'>, call: string): Call {
  const nobody = new AbortController();
  const beat = setInterval(() => void say(bus, { is: 'working', call }), BEAT);
  let silence = setTimeout(() => nobody.abort(), SILENCE);
  return {
    signal: nobody.signal,
    progress: (message) => void say(bus, { is: 'progress', call, message }),
    file: (file) => void say(bus, { is: 'file', call, file }),
    cancel: () => nobody.abort(),
    heard() {
      clearTimeout(silence);
      silence = setTimeout(() => nobody.abort(), SILENCE);
    },
    end() {
      clearInterval(beat);
      clearTimeout(silence);
    },
  };
}

/** Ends a connection that says more than any job has to say. */
function limitTalk(socket: { use(middleware: (event: unknown, next: () => void) => void): unknown; once(event: 'disconnect', hear: () => void): unknown; disconnect(close: boolean): unknown }): void {
  let messages = 0;
  const timer = setInterval(() => (messages = 0), 60_000);
  socket.once('disconnect', () => clearInterval(timer));
  socket.use((_event, next) => {
    if ((messages += 1) > MESSAGES) socket.disconnect(true);
    else next();
  });
}
