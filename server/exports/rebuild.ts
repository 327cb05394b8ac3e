/** Runs the script of a version again, behind the same wall, for what its files do not hold: other formats, other pictures. Scripts are deterministic; whether this one still is, is measured. */
import { randomUUID } from 'node:crypto';
import { BozzettoError, type Job, type Report, type Round, type SceneFacts } from '#core/index.ts';
import type { Version, Workshop } from './version.ts';

/** Metres by which sizes may differ, as a share of the largest side. */
const SLACK = 1e-4;

export type Rebuild = Pick<Job, 'shots' | 'formats'> & Partial<Pick<Job, 'reduce' | 'samples'>> & {
  /** Most seconds for the pictures. */
  seconds?: number;
};

/**
 * The report of the run: with all shots and files that were asked for, of the same scene as before.
 * @throws E_EXPORT_FAILED where the version has no script, or it does not run or builds something else; what `Blender.run` throws
 */
export async function rebuild(version: Version, { seconds = 60, samples = 16, ...wanted }: Rebuild, { blender, signal, progress }: Workshop): Promise<Report> {
  const round = scripted(version);
  const phases = { gate: 10, script: 90, facts: 60, views: seconds, files: 90 };
  const all = wanted.shots.length + wanted.formats.length;
  let done = 0;
  const report = await blender.run({
    id: `export-${randomUUID()}`, source: round.script.source, author: round.script.author,
    seconds: Object.values(phases).reduce((sum, each) => sum + each, 0), phases, memory: 4096, engine: 'cycles', samples, contactGap: 0.002, ...wanted,
  }, {
    signal,
    onProgress: (message) => progress(counted(message, wanted.shots), done / (all + 1)),
    onFile: () => { done += 1; },
  });
  if (!report.ok) throw failed(`${report.scene ? '' : 'its script does not run any more: '}${report.error?.message ?? 'Blender told no reason'}`);
  compare(round, report);
  if (report.renders.length < wanted.shots.length) throw failed(`only ${report.renders.length} of ${wanted.shots.length} pictures were taken in ${seconds} s: ask for fewer or smaller ones`);
  return report;
}

/** `view frame06` → `view frame06 (7 of 24)`. */
function counted(message: string, shots: Job['shots']): string {
  const place = shots.findIndex(({ name }) => message === `view ${name}` || message.startsWith(`view ${name} `));
  return place < 0 ? message : `${message} (${place + 1} of ${shots.length})`;
}

/** The round of a version. Throws E_EXPORT_FAILED where it has none. */
export function scripted({ round }: Version): Round {
  if (round?.report.scene) return round;
  throw failed('no script made this version: only its GLB can be converted');
}

export const failed = (message: string, cause?: unknown) => new BozzettoError('E_EXPORT_FAILED', message, cause === undefined ? {} : { cause });

function compare({ report: before }: Round, after: Report): void {
  const [then, now] = [before.scene!, after.scene!];
  const sides = (scene: SceneFacts) => [...scene.min, ...scene.max];
  const slack = SLACK * Math.max(...then.max.map((high, axis) => high - then.min[axis]!), 1e-3);
  const moved = sides(now).some((value, index) => Math.abs(value - sides(then)[index]!) > slack);
  if (then.triangles === now.triangles && !moved) return;
  const size = (scene: SceneFacts) => `${scene.triangles} triangles, ${scene.max.map((high, axis) => (high - scene.min[axis]!).toFixed(4)).join(' × ')} m`;
  throw failed(`its script builds something else now: ${size(then)} in Blender ${before.blender}, ${size(now)} in Blender ${after.blender}`);
}
