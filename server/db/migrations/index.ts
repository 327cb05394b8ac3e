/** All migrations in their order. A released one is never changed; a new one gets the next number, and must leave what is there readable. */
import type { Knex } from 'knex';
import * as first from './001-first.ts';

export interface Migration {
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
}

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first': first,
};
