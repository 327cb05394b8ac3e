/** The audit log: who changed what, each row chained to the one before by its hash, so that nothing can be taken out or changed unnoticed. */
import { createHash } from 'node:crypto';
import { BozzettoError } from '#core/errors.ts';
import { insertAudit, lastAudit, lockAudit, walkAudit, type AuditRow } from '../db/audit.ts';
import type { Db } from '../db/database.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Call } from '../routes/route.ts';

export interface AuditEntry extends Pick<AuditRow, 'actor' | 'through' | 'action' | 'address' | 'trace'> {
  /** Id of what it was done to. */
  resource?: string;
  /** A few words and numbers: no secrets, no words of a brief. */
  details?: Record<string, unknown>;
}

/** What stands before the first row. */
export const FIRST = '0'.repeat(64);

/**
 * Writes a row, in the transaction that makes the change and as the last thing in it: rows of all processes stand in one line,
 * so it holds a lock until the transaction ends.
 */
export async function audit(trx: Db, { resource = '', details = {}, ...entry }: AuditEntry): Promise<void> {
  await lockAudit(trx);
  const previous_hash = (await lastAudit(trx))?.hash ?? FIRST;
  // As it will come back from the database: keys without a value are gone, strange characters replaced.
  const row = { ...entry, resource, details: JSON.parse(jsonb(details)) as Record<string, unknown>, at: new Date(), previous_hash };
  await insertAudit(trx, { ...row, hash: hashOf(row) });
}

/** Who asks, for the entry of a route: `await audit(trx, { ...by(call), action: 'asset.delete', resource: asset.id })`. */
export function by({ who, ctx, trace }: Pick<Call, 'who' | 'ctx' | 'trace'>): Pick<AuditEntry, 'actor' | 'through' | 'address' | 'trace'> {
  return { actor: who?.user?.id ?? 'nobody', through: who ? `${who.kind}:${who.id}` : 'nothing', address: ctx.ip, trace };
}

/** What is done at the machine itself. */
export const CONSOLE = { actor: 'system', through: 'console', address: '', trace: '' } as const;

export interface AuditHead { rows: number; id: number; hash: string }

/**
 * Reads the whole chain. What a chain by itself can't show is that its end was cut off or that all of it was written anew: for that an operator keeps its head elsewhere
 * (the command prints it) and gives it here as `was`.
 * Throws E_AUDIT_BROKEN with the first row that does not fit.
 */
export async function verifyAudit(db: Db, was?: Pick<AuditHead, 'id' | 'hash'>): Promise<AuditHead> {
  const head: AuditHead = { rows: 0, id: 0, hash: FIRST };
  let met = was === undefined || (was.id === 0 && was.hash === FIRST);
  for await (const row of walkAudit(db)) {
    if (row.previous_hash !== head.hash) throw broken(`row ${row.id} does not follow row ${head.id}: rows between them are gone, or one was put in`);
    if (row.hash !== hashOf(row)) throw broken(`row ${row.id} (${row.action}, ${row.at.toISOString()}) was changed after it was written`);
    if (row.id === was?.id) {
      if (row.hash !== was.hash) throw broken(`row ${row.id} is not the one that was there before: the log was written anew`);
      met = true;
    }
    Object.assign(head, { rows: head.rows + 1, id: row.id, hash: row.hash });
  }
  if (!met) throw broken(`row ${was!.id} is gone: the end of the log was cut off, or it was written anew`);
  return head;
}

const broken = (message: string) => new BozzettoError('E_AUDIT_BROKEN', message);

function hashOf({ at, actor, through, action, resource, details, address, trace, previous_hash }: Omit<AuditRow, 'id' | 'hash'>): string {
  const words = [previous_hash, at.toISOString(), actor, through, action, resource, address, trace, details];
  return createHash('sha256').update(JSON.stringify(words, sorted)).digest('hex');
}

/** jsonb keeps no order of keys: the hash has one of its own. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
