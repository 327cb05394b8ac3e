/** Work that only one process may do at a time, whichever it is. */
import type { Knex } from 'knex';
import type { Database } from './database.ts';

/**
 * Does the work unless another process is at it. The lock is a session's and not a transaction's: the work may take its time.
 * @returns whether it was done here
 */
export async function asLeader({ kind, knex }: Pick<Database, 'kind' | 'knex'>, name: string, work: () => Promise<void>): Promise<boolean> {
  // The embedded database belongs to one process, and has no second connection for the lock to stand on.
  if (kind === 'pglite') {
    await work();
    return true;
  }
  const client = knex.client as Knex.Client;
  const connection = (await client.acquireConnection()) as object;
  const asked = async (what: string) => {
    const { rows } = await knex.raw<{ rows: { yes: boolean }[] }>(`SELECT ${what}(hashtextextended(?, 0)) AS yes`, [name]).connection(connection);
    return rows[0]!.yes;
  };
  try {
    if (!(await asked('pg_try_advisory_lock'))) return false;
    try {
      await work();
    } finally {
      await asked('pg_advisory_unlock');
    }
    return true;
  } finally {
    await client.releaseConnection(connection);
  }
}
