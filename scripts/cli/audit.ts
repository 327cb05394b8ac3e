import { BozzettoError } from '#core/index.ts';
import { verifyAudit } from '#server/identity/audit.ts';
import type { SettingOptions } from './server.ts';
import { withDatabase } from './with-database.ts';

type Options = SettingOptions & { was?: string; json?: boolean };

/**
 * `bozzetto audit verify [--was ID:HASH]`: reads the whole chain and prints its head, which an operator keeps elsewhere and gives the next time.
 * Throws E_AUDIT_BROKEN, E_OPTION_INVALID, and what `withDatabase` throws.
 */
export async function auditVerify({ was, json = false, ...options }: Options): Promise<void> {
  const [, id, hash] = /^(\d+):([0-9a-f]{64})$/.exec(was ?? '') ?? [];
  if (was !== undefined && !hash) throw new BozzettoError('E_OPTION_INVALID', '--was is the head that an earlier `audit verify` printed: <number>:<64 hex digits>');
  await withDatabase(options, { quiet: json }, async ({ database }) => {
    const head = await verifyAudit(database.knex, hash === undefined ? undefined : { id: Number(id), hash });
    if (json) process.stdout.write(`${JSON.stringify(head)}\n`);
    else process.stdout.write(`the audit log is whole: ${head.rows} rows\nits head, to be kept elsewhere and given to --was the next time:\n${head.id}:${head.hash}\n`);
  });
}
