/** Brings the tables to what this version of Bozzetto wants: all or nothing, and one replica at a time. */
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { BozzettoError } from '#core/errors.ts';
import type { Database, Db } from './database.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** Of the advisory lock: any number that nothing else uses. */
const LOCK = 0x626f7a31;

export interface MigrateOptions {
  /** The last migration that is to be there afterwards; `none`: no table. The newest where absent. */
  to?: string | undefined;
  /** Those of this version where absent. */
  migrations?: Readonly<Record<string, Migration>>;
}

export interface MigrationStatus {
  done: string[];
  waiting: string[];
  /** Done by a newer version of Bozzetto. */
  unknown: string[];
}

/**
 * Runs in one transaction under an advisory lock: whoever comes second waits and finds it done; a process that is killed leaves nothing half-made and no lock behind.
 * Throws E_MIGRATION where the tables are newer than this program, or a migration fails; then nothing has changed.
 */
export async function migrate({ knex }: Database, log: Logger, { to, migrations = MIGRATIONS }: MigrateOptions = {}): Promise<{ up: string[]; down: string[] }> {
  const names = Object.keys(migrations);
  const wanted = to === undefined ? names.length : to === 'none' ? 0 : names.indexOf(to) + 1;
  if (wanted === 0 && to !== 'none' && to !== undefined) throw new BozzettoError('E_MIGRATION', `there is no migration ${to}`, { hint: `Name one of: none, ${names.join(', ')}.` });
  const source = sourceOf(migrations);
  return knex.transaction(async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    const { done, unknown } = await read(trx, names);
    if (unknown.length > 0) {
      throw new BozzettoError('E_MIGRATION', `the tables were made by a newer Bozzetto: ${unknown.join(', ')} is not known here`, { hint: 'Start the newer version, or take the tables back with its `bozzetto migrate down`.' });
    }
    const moved = { up: names.slice(done.length, wanted), down: names.slice(wanted, done.length).toReversed() };
    try {
      for (const name of moved.up) {
        log.info({ migration: name }, 'migrating up');
        await trx.migrate.up({ migrationSource: source, name });
      }
      for (const name of moved.down) {
        log.info({ migration: name }, 'migrating down');
        await trx.migrate.down({ migrationSource: source, name });
      }
    } catch (error) {
      throw new BozzettoError('E_MIGRATION', `migration failed, and nothing was changed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    return moved;
  });
}

/** What is done and what is to be done. */
export async function migrationStatus({ knex }: Database, migrations: Readonly<Record<string, Migration>> = MIGRATIONS): Promise<MigrationStatus> {
  const names = Object.keys(migrations);
  const { done, unknown } = await read(knex, names);
  return { done, unknown, waiting: names.slice(done.length) };
}

async function read(db: Db, names: string[]): Promise<Pick<MigrationStatus, 'done' | 'unknown'>> {
  if (!(await db.schema.hasTable('knex_migrations'))) return { done: [], unknown: [] };
  const found: string[] = await db('knex_migrations').orderBy('id').pluck('name');
  return { done: found.filter((name) => names.includes(name)), unknown: found.filter((name) => !names.includes(name)) };
}

/** Listed here rather than found in a folder: what runs is what was read and tested. */
function sourceOf(migrations: Readonly<Record<string, Migration>>): Knex.MigrationSource<string> {
  return {
    getMigrations: async () => Object.keys(migrations),
    getMigrationName: (name) => name,
    getMigration: async (name) => migrations[name]!,
  };
}
