import { resolve } from 'node:path';
import { BozzettoError } from '#core/index.ts';
import { plainText } from '#core/sandbox/index.ts';
import { bundle } from './bundle.ts';
import { readCases, type Case } from './cases.ts';
import { prepareEditor } from './editor.ts';
import { brief } from './match.ts';
import { runCase, sayFault, unchanged, type CaseResult } from './run-case.ts';

export interface TestOptions {
  json?: boolean;
  /** Everything of every case, and not of failed ones alone. */
  verbose?: boolean;
  /** Payloads and values as long as they are. */
  full?: boolean;
}

/** Characters of a payload or value that are shown where somebody has to read them. */
const SHOWN = 600;
/** Columns where there is no terminal to ask. */
const COLUMNS = 120;
const MARGIN = ' '.repeat(7);

/** `bozzetto plugin test DIR`: the author's cases in the real host: three lines each with time and memory, payload in, value out; all of a case that fails, then the sum. @throws E_PLUGIN_TEST where one fails */
export async function test(dir: string, options: TestOptions): Promise<void> {
  const folder = resolve(dir);
  await prepareEditor(folder);
  const [pkg, cases] = await Promise.all([bundle(folder), readCases(folder)]);
  if (pkg.main === null) throw new BozzettoError('E_PLUGIN_TEST', `${pkg.manifest.id} has no code to test`, { hint: 'Its kinds and materials are checked by `bozzetto plugin check`.' });
  if (cases.length === 0) throw new BozzettoError('E_PLUGIN_CASE', `${dir}/cases holds no cases`);
  let failed = 0;
  for (const one of cases) {
    const result = await runCase(pkg, one);
    if (result.wrong.length > 0) failed += 1;
    process.stdout.write(options.json ? `${JSON.stringify({ type: 'case', title: one.title, file: one.file, hook: one.hook, ...result })}\n` : `${shown(one, result, options)}\n`);
  }
  if (!options.json) process.stdout.write(`${cases.length - failed} passed, ${failed} failed${failed === 0 && !options.verbose ? ' (--verbose shows logs, notices and files as well)' : ''}\n`);
  if (failed > 0) throw new BozzettoError('E_PLUGIN_TEST', `${failed} of ${cases.length} case(s) of ${pkg.manifest.id} failed`);
}

/** One case for a person: whether it is as expected, time and memory, payload in, value out. @param columns that a line may have where neither `verbose` nor `full` is asked for and nothing is wrong */
export function shown(one: Pick<Case, 'title' | 'file' | 'hook'>, result: Omit<CaseResult, 'wrong'> & { wrong?: string[] }, { verbose = false, full = false }: TestOptions, columns = process.stdout.columns ?? COLUMNS): string {
  const { payload, value, faults, notices, logs, files, cost, wrong = [] } = result;
  const short = !verbose && !full && wrong.length === 0;
  const most = full ? Infinity : SHOWN;
  const cut = (line: string) => (short && line.length > columns ? `${line.slice(0, Math.max(columns, 20) - 1)}…` : line);
  const lines = [
    `${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${one.hook}: ${one.title} (${one.file})${cost ? `, ${costOf(cost)}` : ''}`,
    cut(`${MARGIN}in:  ${brief(payload, most)}`),
    cut(`${MARGIN}out: ${unchanged(one.hook, payload, value) ? 'nothing changed' : brief(value, most)}`),
    ...faults.map((fault) => cut(`${MARGIN}fault: ${sayFault(fault)}`)),
    ...(short ? [] : [
      ...notices.map((notice) => `${MARGIN}notice: ${notice}`),
      // Indented, so that no line of a plugin's stands where ours do.
      ...logs.map((line) => `${MARGIN}log: ${line.replaceAll('\n', `\n${MARGIN}     `)}`),
      ...Object.entries(files).map(([name, text]) => `${MARGIN}wrote ${name}, ${Buffer.byteLength(text)} bytes`),
    ]),
    ...wrong.map((line) => `${MARGIN}WRONG ${line}`),
  ];
  return plainText(lines.join('\n'), Infinity);
}

function costOf({ milliseconds, cpuMilliseconds, heapBytes }: NonNullable<CaseResult['cost']>): string {
  return `${milliseconds.toFixed(1)} ms (${cpuMilliseconds.toFixed(1)} of processor time), ${heapBytes === null ? 'memory unknown' : `${(heapBytes / 2 ** 20).toFixed(1)} MiB`}`;
}
