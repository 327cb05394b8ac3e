/** The figures of a benchmark: a table for people, and with `--json` one last line for programs. */

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it is held against, measured in the same run where that is possible; null where there is nothing. */
  reference: number | null;
  /** In words: `>= 0.99`. */
  bar: string;
  ok: boolean;
}

const TESTS: Record<string, (value: number, bar: number) => boolean> = { '>=': (value, bar) => value >= bar, '<=': (value, bar) => value <= bar, '=': (value, bar) => value === bar };

/** A figure with its bar (`>= 0.99`, `<= 4`, `= 0`), or `-` where there is none. */
export function figure(name: string, value: number, unit: string, bar = '-', reference: number | null = null): Figure {
  const [test, limit] = bar.split(' ');
  return { name, value: Math.round(value * 1e4) / 1e4, unit, reference, bar, ok: bar === '-' || TESTS[test!]!(value, Number(limit)) };
}

/** Prints the figures; the process ends with 1 where one misses its bar. */
export function print(figures: readonly Figure[], json: boolean): void {
  for (const { name, value, unit, reference, bar, ok } of figures) {
    const ratio = reference ? `  reference ${reference} (ratio ${(value / reference).toFixed(2)})` : '';
    process.stdout.write(`${ok ? 'ok  ' : 'MISS'} ${name.padEnd(44)} ${String(value).padStart(10)} ${unit.padEnd(9)} bar ${bar}${ratio}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ figures })}\n`);
  if (figures.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Works through a list, `at` at once, in order. */
export async function pool<T, R>(list: readonly T[], at: number, work: (each: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: at }, async () => {
    while (next < list.length) {
      const index = next++;
      results[index] = await work(list[index]!, index);
    }
  }));
  return results;
}
