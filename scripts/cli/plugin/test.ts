import { resolve } from 'node:path';
import { BozzettoError } from '#core/index.ts';
import { bundle } from './bundle.ts';
import { readCases, type Case } from './cases.ts';
import { brief } from './match.ts';
import { runCase, sayFault, unchanged, type CaseResult } from './run-case.ts';

export interface TestOptions { json?: boolean; full?: boolean }

/** Characters of a payload or value that are shown. */
const SHOWN = 600;

/** `bozzetto plugin test DIR`: the author's cases in the real host; payload in, value out, time, memory. @throws E_PLUGIN_TEST where one fails */
export async function test(dir: string, options: TestOptions): Promise<void> {
  const folder = resolve(dir);
  const [pkg, cases] = await Promise.all([bundle(folder), readCases(folder)]);
  if (pkg.main === null) throw new BozzettoError('E_PLUGIN_TEST', `${pkg.manifest.id} has no code to test`, { hint: 'Its kinds and materials are checked by `bozzetto plugin check`.' });
  if (cases.length === 0) throw new BozzettoError('E_PLUGIN_CASE', `${dir}/cases holds no cases`);
  let failed = 0;
  for (const one of cases) {
    const result = await runCase(pkg, one);
    if (result.wrong.length > 0) failed += 1;
    process.stdout.write(options.json ? `${JSON.stringify({ type: 'case', title: one.title, file: one.file, hook: one.hook, ...result })}\n` : `${shown(one, result, options)}\n`);
  }
  if (!options.json) process.stdout.write(`${cases.length - failed} passed, ${failed} failed\n`);
  if (failed > 0) throw new BozzettoError('E_PLUGIN_TEST', `${failed} of ${cases.length} case(s) of ${pkg.manifest.id} failed`);
}

/** One case for a person. */
export function shown(one: Pick<Case, 'title' | 'file' | 'hook'>, result: Omit<CaseResult, 'wrong'> & { wrong?: string[] }, { full = false }: TestOptions): string {
  const most = full ? Infinity : SHOWN;
  const { payload, value, faults, notices, logs, files, cost, wrong = [] } = result;
  return [
    `${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${one.hook}: ${one.title} (${one.file})`,
    `       in:  ${brief(payload, most)}`,
    `       out: ${unchanged(one.hook, payload, value) ? 'nothing changed' : brief(value, most)}`,
    ...faults.map((fault) => `       fault: ${sayFault(fault)}`),
    ...notices.map((notice) => `       notice: ${notice}`),
    ...logs.map((line) => `       log: ${line}`),
    ...Object.entries(files).map(([name, text]) => `       wrote ${name}, ${Buffer.byteLength(text)} bytes`),
    ...(cost ? [`       ${cost.milliseconds.toFixed(1)} ms by the clock, ${cost.cpuMilliseconds.toFixed(1)} ms of processor time, ${cost.heapBytes === null ? 'memory unknown' : `${(cost.heapBytes / 2 ** 20).toFixed(1)} MiB`}`] : []),
    ...wrong.map((line) => `       WRONG ${line}`),
  ].join('\n');
}
