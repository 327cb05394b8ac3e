/**
 * The servers that all test files share, for scripts/test: says the address of PostgreSQL on a line, and ends it when its standard input ends.
 * A test file that runs alone starts its own; a Redis has each test for itself.
 */
import { startPostgres } from './postgres.ts';

const { url, stop } = await startPostgres();
console.log(url);
process.stdin.resume().once('end', async () => {
  await stop();
  process.exit(0);
});
