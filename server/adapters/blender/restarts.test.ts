import t from 'tap';
import { countRestarts } from './restarts.ts';

t.test('zygotes that die young cost longer and longer pauses, and the fifth ends it for a while', async (t) => {
  let now = 0;
  const restarts = countRestarts(() => now);
  /** The next one is born late, as on a slow machine, and lives so many milliseconds. */
  const live = (milliseconds: number) => {
    const born = (now += 60_000);
    now += milliseconds;
    return restarts.died(born);
  };
  t.strictSame([500_000, 0, 9999, 100].map(live), [0, 1000, 2000, 4000]);
  t.notOk(restarts.givenUp());
  t.equal(live(100), null);
  t.ok(restarts.givenUp());
  now += 9999;
  t.ok(restarts.givenUp());
  now += 1;
  t.notOk(restarts.givenUp(), 'after ten quiet seconds a job may try again');
  t.equal(live(100), null, 'once');
  t.ok(restarts.givenUp());
  t.equal(live(10_000), 0, 'one that lived for a while makes all well');
  t.notOk(restarts.givenUp());
});
