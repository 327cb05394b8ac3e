/** How values of the database arrive here, the same over PostgreSQL and PGlite. */
import { types as builtIn, TypeOverrides, type CustomTypesConfig } from 'pg';

/** bigint and count(*) as numbers (ours stay far below 2^53), date as `2026-11-22` rather than a local midnight; the rest as `pg` has it. */
export function ourTypes(): CustomTypesConfig {
  const types = new TypeOverrides();
  types.setTypeParser(builtIn.builtins.INT8, Number);
  types.setTypeParser(builtIn.builtins.DATE, String);
  return types;
}

const nothing = () => {};
/** knex prints beside what it throws. */
export const SILENT = { warn: nothing, error: nothing, deprecate: nothing, debug: nothing };
