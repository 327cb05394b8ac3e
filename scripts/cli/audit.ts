import { BozzettoError } from '#core/index.ts';
import { openDatabase } from '#server/db/connect.ts';
import { verifyAudit } from '#server/identity/audit.ts';
import { openLog } from '#server/log.ts';
import { settingsOf, type SettingOptions } from './server.ts';

type Options = SettingOptions & { was?: string; json?: boolean };

/**
 * `bozzetto audit verify [--was ID:HASH]`: reads the whole chain and prints its head, which an operator keeps elsewhere and gives the next time.
 * Throws E_AUDIT_BROKEN, E_OPTION_INVALID, E_DATABASE, E_DATABASE_BUSY.
 */
export async function auditVerify({ was, json, ...options }: Options): Promise<void> {
  const { config } = settingsOf(options);
  const [, id, hash] = /^(\d+):([0-9a-f]{64})$/.exec(was ?? '') ?? [];
  if (was !== undefined && !hash) throw new BozzettoError('E_OPTION_INVALID', '--was is the head that an earlier `audit verify` printed: <number>:<64 hex digits>');
  const database = await openDatabase(config, openLog({ ...config, logLevel: json ? 'silent' : config.logLevel }));
  try {
    const head = await verifyAudit(database.knex, hash === undefined ? undefined : { id: Number(id), hash });
    if (json) process.stdout.write(`${JSON.stringify(head)}\n`);
    else process.stdout.write(`the audit log is whole: ${head.rows} rows\nits head, to be kept elsewhere and given to --was the next time:\n${head.id}:${head.hash}\n`);
  } finally {
    await database.close();
  }
}
