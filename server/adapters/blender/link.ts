/** Bozzetto's end of the socket: waits for one Blender with the right token, hands it a job, gives out its report. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Job } from '#core/data/job.ts';
import { EVENTS, type FromBlender, Handshake, PROTOCOL, Progress, type ToBlender } from '#core/data/protocol.ts';
import { Report } from '#core/data/report.ts';

/** Blender holds its own lock for seconds at a time (bmesh, big exports): a short ping would cut the connection and lose the answer. */
const PING = { pingInterval: 30_000, pingTimeout: 600_000, connectTimeout: 60_000, maxHttpBufferSize: 64 * 2 ** 20 };

export interface Link {
  /** What Blender must know to connect. */
  readonly token: string;
  /** Settles when Blender has connected, with what it says of itself. */
  readonly connected: Promise<Handshake>;
  /** Hands over the job. The report is as Blender sent it, but of the right shape. Rejects when the report is not. */
  send(job: Job, onProgress: (progress: Progress) => void): Promise<Report>;
  /** Tells Blender that its report is safe: then it ends. */
  settle(job: Job): void;
  close(): Promise<void>;
}

/** Listens on a unix socket in a private folder. */
export async function openLink(path: string): Promise<Link> {
  const token = randomBytes(32).toString('hex');
  const http = createServer((_request, response) => response.writeHead(404).end());
  const io = new Server<FromBlender, ToBlender>(http, { ...PING, serveClient: false, transports: ['websocket'] });
  const { promise: connected, resolve: welcome } = Promise.withResolvers<Handshake>();
  let blender: Socket<FromBlender, ToBlender> | undefined;
  let taken = false;

  io.use((socket, next) => {
    const hello = Handshake.safeParse(socket.handshake.auth);
    if (!hello.success || !same(hello.data.token, token) || taken) next(new Error('not invited'));
    else if (hello.data.protocol !== PROTOCOL) next(new Error(`protocol ${hello.data.protocol}, wanted ${PROTOCOL}`));
    else {
      taken = true;
      next();
    }
  });
  io.on('connection', (socket) => {
    blender = socket;
    welcome(Handshake.parse(socket.handshake.auth));
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(path, resolve);
  });

  return {
    token,
    connected,
    send(job, onProgress) {
      return new Promise((resolve, reject) => {
        blender?.on(EVENTS.progress, (told) => {
          const progress = Progress.safeParse(told);
          if (progress.success && progress.data.job === job.id) onProgress(progress.data);
        });
        blender?.on(EVENTS.report, (told) => {
          const report = Report.safeParse(told);
          if (!report.success) reject(new Error(`Blender's report does not fit: ${report.error.issues[0]?.path.join('.')} ${report.error.issues[0]?.message}`));
          else if (report.data.job === job.id) resolve(report.data);
        });
        blender?.emit(EVENTS.job, job);
      });
    },
    settle: (job) => void blender?.emit(EVENTS.settled, { job: job.id }),
    async close() {
      io.disconnectSockets(true);
      const closed = io.close();
      http.closeAllConnections();
      await closed;
    },
  };
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
