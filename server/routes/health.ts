/** Whether this process lives, and whether it can do its work: what is missing is named. */
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { z } from 'zod';
import { BozzettoError, coded } from '#core/errors.ts';
import { dataFolder } from '../config/folder.ts';
import type { Site } from '../site.ts';
import { route } from './route.ts';

const partSchema = z.object({
  part: z.string().meta({ description: 'database, queue, store, disk, blender' }),
  ok: z.boolean(),
  code: z.string().optional(),
  hint: z.string().optional(),
});
const readySchema = z.object({ ready: z.boolean(), closing: z.boolean(), parts: z.array(partSchema) }).meta({ id: 'Readiness' });
type Readiness = z.output<typeof readySchema>;

/** Milliseconds that a part may take to say that it is there. */
const PATIENCE = 3000;
/** Milliseconds that an answer is good for: load balancers ask often, and the store writes a file each time. */
const FRESH = 2000;
/** Bytes that the disk must have left. */
const ROOM = 200_000_000;

const kept = new WeakMap<Site, { at: number; parts: Promise<Readiness['parts']> }>();

/** Asked at most every two seconds, however many ask. */
export async function readiness(site: Site): Promise<Readiness> {
  let known = kept.get(site);
  if (!known || Date.now() - known.at > FRESH) kept.set(site, (known = { at: Date.now(), parts: askParts(site) }));
  const parts = await known.parts;
  const closing = site.closing.aborted;
  return { ready: !closing && parts.every(({ ok }) => ok), closing, parts };
}

function askParts(site: Site): Promise<Readiness['parts']> {
  const asked: [string, () => Promise<unknown>][] = [
    ['database', () => site.database.knex.raw('SELECT 1')],
    ['queue', () => site.queue.check()],
    ['store', () => site.blobs.check()],
    ['disk', () => roomLeft(site)],
    ...site.parts,
  ];
  return Promise.all(asked.map(async ([part, ask]) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_resolve, reject) => { timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE); });
    try {
      await Promise.race([ask(), late]);
      return { part, ok: true };
    } catch (error) {
      const { code, hint } = error instanceof BozzettoError ? error : MISSING[part] ?? coded(error);
      if (code === 'E_BLENDER_STARTING') site.log.info({ part, code }, 'not ready yet');
      else site.log.warn({ err: error, part }, 'not ready');
      return { part, ok: false, code, hint };
    } finally {
      clearTimeout(timer);
    }
  }));
}

const MISSING: Record<string, BozzettoError> = {
  database: new BozzettoError('E_DATABASE', ''),
  queue: new BozzettoError('E_QUEUE', ''),
  store: new BozzettoError('E_STORE_FAILED', '', { hint: 'The store of files does not answer or can’t be written; see the server’s log.' }),
};

/** Of the data folder; of the folder for temporary files where everything else is elsewhere. */
async function roomLeft({ config }: Site): Promise<void> {
  const { bavail, bsize } = await statfs(dataFolder(config)).catch(() => statfs(tmpdir()));
  if (bavail * bsize < ROOM) throw new BozzettoError('E_STORE_FAILED', 'the disk is nearly full', { hint: `Fewer than ${ROOM / 1e6} MB are left on the server’s disk.` });
}

const about = { tag: 'operation', access: 'public', rate: null } as const;
const answers = {
  200: { description: 'it can do its work', schema: readySchema },
  503: { description: 'something is missing, or the process is about to end', schema: readySchema },
} as const;

const live = route({
  ...about, id: 'health.live', method: 'get', path: '/health/live', root: true, summary: 'Whether the process answers',
  answers: { 200: { description: 'it does', schema: z.object({ live: z.literal(true) }) } },
  async handle() { return { status: 200, body: { live: true } }; },
});

const ready = route({
  ...about, id: 'health.ready', method: 'get', path: '/health/ready', root: true, summary: 'Whether the process can do its work, and what is missing', answers,
  async handle({ site }) {
    const body = await readiness(site);
    return { status: body.ready ? 200 : 503, body };
  },
});

const read = route({
  ...about, id: 'health.read', method: 'get', path: '/health', summary: 'The same as /health/ready, for who reaches only the API', answers,
  async handle({ site }) {
    const body = await readiness(site);
    return { status: body.ready ? 200 : 503, body };
  },
});

export const HEALTH_ROUTES = [live, ready, read] as const;
