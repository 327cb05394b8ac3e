/** The Store port of a server: bytes in the blobs, runs in their table. */
import { RunRecord } from '#core/data/record.ts';
import { BozzettoError, coded } from '#core/errors.ts';
import type { FileStore, Store } from '#core/ports.ts';
import { keepFile } from '../db/files.ts';
import { leaseLost, type Claim } from '../db/job-ends.ts';
import type { Site } from '../site.ts';

export type StoreNeeds = Pick<Site, 'database' | 'blobs'>;

/** The half that needs no job: for Blender and the models, which are shared by all runs of a process. */
export function fileStore({ database, blobs }: StoreNeeds): FileStore {
  return {
    put: (bytes, about) => stored(() => keepFile(database.knex, blobs, bytes, about)),
    get: ({ sha256 }) => stored(() => blobs.get(sha256)),
  };
}

/**
 * What one job may write. A worker that lost its lease writes no run any more: E_LEASE_LOST.
 * Assets that a brief follows are named by the id of their version.
 */
export function jobStore(needs: StoreNeeds, job: Claim): Store {
  const db = needs.database.knex;
  return {
    ...fileStore(needs),
    saveRun: (record) => stored(async () => {
      const { rows } = await db.raw<{ rows: unknown[] }>(
        `INSERT INTO runs (id, record) SELECT ?, ? FROM generation_jobs WHERE id = ? AND worker = ? AND attempts = ? AND state = 'running'
         ON CONFLICT (id) DO UPDATE SET record = excluded.record, updated_at = now() RETURNING id`,
        [record.id, JSON.stringify(record), job.id, job.worker, job.attempts],
      );
      if (rows.length === 0) throw leaseLost(job);
    }),
    loadRun: (id) => stored(async () => known(await db('runs').where({ id }).first())),
    loadAsset: (version) => stored(async () => known(await db('runs').where({ id: db('asset_versions').select('run_id').where({ id: version }) }).first())),
  };
}

/** Null where there is none, or none of a shape that this version knows. */
function known(row: { record: unknown } | undefined): RunRecord | null {
  return RunRecord.safeParse(row?.record).data ?? null;
}

async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    throw new BozzettoError('E_STORE_FAILED', coded(error).message, { hint: 'See the server’s log.', cause: error });
  }
}
