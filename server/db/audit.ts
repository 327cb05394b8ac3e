/** Rows of the audit log. They are only added: what makes and checks the chain is identity/audit.ts. */
import { z } from 'zod';
import { decodeCursor, page, type Page } from './cursor.ts';
import type { Db } from './database.ts';

export interface AuditRow {
  id: number;
  at: Date;
  /** A user's id, `system`, `nobody`. */
  actor: string;
  /** session:<id>, key:<id>, share:<id>, console, nothing. */
  through: string;
  /** `asset.delete`, `login.failed`, … */
  action: string;
  /** Id of what it was done to. */
  resource: string;
  details: Record<string, unknown>;
  address: string;
  trace: string;
  previous_hash: string;
  hash: string;
}

/** Holds until the transaction ends: rows stand in the order of their chain. */
export const lockAudit = (trx: Db): Promise<unknown> => trx.raw("SELECT pg_advisory_xact_lock(hashtext('bozzetto:audit'))");
export const lastAudit = async (db: Db): Promise<AuditRow | null> => (await db<AuditRow>('audit_log').orderBy('id', 'desc').first()) ?? null;
export async function insertAudit(trx: Db, row: Omit<AuditRow, 'id'>): Promise<AuditRow> {
  const [made] = await trx<AuditRow>('audit_log').insert(row).returning('*');
  return made!;
}

export interface AuditFilter { actor?: string | undefined; action?: string | undefined; resource?: string | undefined; limit: number; cursor?: string | undefined }

/** The newest first. @param filter `action` also by its first words: `login` finds `login.failed` */
export async function listAudit(db: Db, { actor, action, resource, limit, cursor }: AuditFilter): Promise<Page<AuditRow>> {
  const query = db<AuditRow>('audit_log').orderBy('id', 'desc').limit(limit + 1);
  if (actor !== undefined) void query.where({ actor });
  if (action !== undefined) void query.where((row) => row.where({ action }).orWhereRaw('starts_with(action, ?)', [`${action}.`]));
  if (resource !== undefined) void query.where({ resource });
  if (cursor !== undefined) void query.where('id', '<', decodeCursor(cursor, z.int()));
  return page(await query, limit, ({ id }) => id);
}

/** All rows from the first on, a thousand at a time. */
export async function* walkAudit(db: Db): AsyncGenerator<AuditRow> {
  for (let after = 0; ;) {
    const rows = await db<AuditRow>('audit_log').where('id', '>', after).orderBy('id').limit(1000);
    yield* rows;
    if (rows.length < 1000) return;
    after = rows.at(-1)!.id;
  }
}
