/** The last lines: what was made, how large it is, where it is. */
import { relative } from 'node:path';
import type { RunRecord } from '#core/index.ts';
import { plainText } from '#core/sandbox/returned.ts';

/** 0.45 → `45 cm`, 3.2 → `3.2 m`, 0.004 → `4 mm`. */
export function metres(value: number): string {
  const [factor, unit] = value < 0.01 ? [1000, 'mm'] : value < 1 ? [100, 'cm'] : [1, 'm'];
  return `${Number((value * factor).toPrecision(3))} ${unit}`;
}

const kilobytes = (bytes: number) => (bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** What the model calls of a run came to. */
function costOf(calls: RunRecord['calls']): string {
  const paid = calls.filter(({ stored }) => !stored);
  const tokens = paid.reduce((sum, { input, output }) => sum + input + output, 0);
  const dollars = paid.reduce((sum, call) => sum + (call.dollars ?? 0), 0);
  const stored = calls.length - paid.length;
  const priced = paid.every((call) => call.dollars !== null);
  return `${paid.length} call(s) of ${[...new Set(calls.map(({ model }) => model))].join(', ')}, ${tokens.toLocaleString('en')} tokens${paid.length > 0 && priced ? `, $${dollars.toFixed(3)}` : ''}${stored > 0 ? `, ${stored} answer(s) stored before` : ''}`;
}

interface Count { passed: number; failed: number }

/** How many checks of each plugin passed and failed, built-in ones among them. */
function countsOf({ passed, failed }: NonNullable<RunRecord['asset']>['verdict']): Record<string, Count> {
  const counts: Record<string, Count> = {};
  for (const { from, pass } of [...passed, ...failed]) {
    const count = (counts[from] ??= { passed: 0, failed: 0 });
    if (pass) count.passed += 1;
    else count.failed += 1;
  }
  return counts;
}

const checks = (count: number, what: string) => `${count} check${count === 1 ? '' : 's'} ${what}`;

/** `poly-budget: 1 check passed` */
const countInWords = ([from, { passed, failed }]: [string, Count]): string => `${from}: ${[...(passed > 0 ? [checks(passed, 'passed')] : []), ...(failed > 0 ? [checks(failed, 'failed')] : [])].join(', ')}`;

export function showResult(record: RunRecord, folder: string, { json, quiet }: { json?: boolean; quiet?: boolean }): void {
  const asset = record.asset!;
  const where = relative(process.cwd(), folder) || '.';
  if (json) return void process.stdout.write(`${JSON.stringify({ type: 'result', folder, accepted: asset.verdict.accepted, title: asset.title, checks: countsOf(asset.verdict), statistics: asset.statistics, files: asset.files })}\n`);
  if (quiet) return void process.stdout.write(`${folder}\n`);
  const { statistics, plan, verdict, parts } = asset;
  const seconds = Object.values(record.seconds).reduce((sum, each) => sum + each, 0);
  const names = parts.map(({ name, count }) => (count > 1 ? `${name} × ${count}` : name)).join(', ');
  const lines = [
    '',
    asset.title,
    ...(statistics ? [`  ${statistics.size.map(metres).join(' × ')} (width × depth × height), ${statistics.triangles.toLocaleString('en')} triangles, ${kilobytes(statistics.bytes)}`] : []),
    `  parts: ${names}`,
    ...(plan?.assumptions ?? []).map((assumption) => `  note: ${assumption}`),
    ...asset.notes.map((note) => `  note: ${note}`),
    ...Object.entries(countsOf(verdict)).map((count) => `  ${countInWords(count)}`),
    // The reason names those that were required.
    ...verdict.failed.filter(({ required }) => !required).slice(0, 5).map(({ text, wanted, measured }) => `    not so: ${text} (wanted ${wanted}, measured ${measured})`),
    ...(record.calls.length > 0 ? [`  model: ${costOf(record.calls)}`] : []),
    `  ${verdict.accepted ? 'accepted' : 'NOT accepted'}: ${verdict.reason} (round ${record.rounds.length}, ${seconds.toFixed(1)} s)`,
    '',
    `  ${where}/`,
    ...asset.files.filter(({ name }) => !name.includes('/')).map(({ name, bytes }) => `    ${name.padEnd(14)} ${kilobytes(bytes)}`),
    '',
    ...(plan ? [`  change it:  scripts/bozzetto refine ${where} "make the ${parts.at(-1)!.name.replaceAll('_', ' ')} thicker"`] : []),
  ];
  process.stdout.write(`${plainText(lines.join('\n'), Infinity)}\n`);
}
