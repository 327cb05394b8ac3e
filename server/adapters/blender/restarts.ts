/** When a zygote that died is replaced: at once, but later and later where one after another dies young, and in the end not before some quiet. */

/** Milliseconds: a zygote that lived for less has died young; and the quiet after too many of them. */
const YOUNG = 10_000;
/** Milliseconds before the next zygote, by how many have died in a row. */
const PAUSES = [0, 1000, 2000, 4000];

export interface Restarts {
  /** A zygote died that was ready at `born`, by the clock. Returns the milliseconds to wait before the next is started, or null for none of its own accord. */
  died(born: number): number | null;
  /** Too many have died in a row, the last not long ago: none is to be started. */
  givenUp(): boolean;
}

/** @param now milliseconds of a clock that only goes forward */
export function countRestarts(now: () => number = () => performance.now()): Restarts {
  let row = 0;
  let last = -Infinity;
  return {
    died(born) {
      last = now();
      row = last - born < YOUNG ? row + 1 : 1;
      return PAUSES[row - 1] ?? null;
    },
    givenUp: () => row > PAUSES.length && now() - last < YOUNG,
  };
}
