/** Whether it was the database that was away, and not the question that was wrong. */

/** Classes of SQLSTATE: connection, rollback (deadlock), resources, operator (shutdown). https://www.postgresql.org/docs/current/errcodes-appendix.html */
const PASSING = /^(08|40|53|57)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** `pg` and knex give these no code; knex puts the query before them. */
const WORDS = /(^|- )(connection terminated|client has encountered a connection error|timeout exceeded when trying to connect|transaction query already complete|knex: timeout acquiring)/i;

/** The same question may be answered in a while. */
export function databaseLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string' && (NETWORK.has(code) || (/^[\dA-Z]{5}$/.test(code) && PASSING.test(code)))) return true;
  return WORDS.test(error.message) || (error instanceof AggregateError && error.errors.some(databaseLost));
}
