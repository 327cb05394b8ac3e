/** The last lines: what was made, how large it is, where it is. */
import { relative } from 'node:path';
import type { RunRecord } from '#core/index.ts';

/** 0.45 → `45 cm`, 3.2 → `3.2 m`, 0.004 → `4 mm`. */
export function metres(value: number): string {
  const [factor, unit] = value < 0.01 ? [1000, 'mm'] : value < 1 ? [100, 'cm'] : [1, 'm'];
  return `${Number((value * factor).toPrecision(3))} ${unit}`;
}

const kilobytes = (bytes: number) => (bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

export function showResult(record: RunRecord, folder: string, { json, quiet }: { json?: boolean; quiet?: boolean }): void {
  const asset = record.asset!;
  const where = relative(process.cwd(), folder) || '.';
  if (json) return void process.stdout.write(`${JSON.stringify({ type: 'result', folder, accepted: asset.verdict.accepted, title: asset.title, statistics: asset.statistics, files: asset.files })}\n`);
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
    `  ${verdict.accepted ? 'accepted' : 'NOT accepted'}: ${verdict.reason} (round ${record.rounds.length}, ${seconds.toFixed(1)} s)`,
    '',
    `  ${where}/`,
    ...asset.files.filter(({ name }) => !name.includes('/')).map(({ name, bytes }) => `    ${name.padEnd(14)} ${kilobytes(bytes)}`),
    '',
    ...(plan ? [`  change it:  scripts/bozzetto refine ${where} "make the ${parts.at(-1)!.name.replaceAll('_', ' ')} thicker"`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
