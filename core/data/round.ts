/** One turn of code → execute → critique → verify → judge, stored as soon as it is done. */
import { z } from 'zod';
import { Check } from './check.ts';
import { Finding } from './finding.ts';
import { Report } from './report.ts';
import { Script } from './script.ts';
import { Verdict } from './verdict.ts';

export const Round = z.strictObject({
  n: z.int().min(1),
  script: Script,
  report: Report,
  findings: z.array(Finding),
  checks: z.array(Check),
  verdict: Verdict,
});
export type Round = z.infer<typeof Round>;

/** What the next round should mend: the script's error, or else failed checks and findings. */
export const Note = z.strictObject({
  id: z.string(),
  about: z.string().nullable(),
  text: z.string(),
  fix: z.string().nullable(),
  repair: z.json().optional(),
});
export type Note = z.infer<typeof Note>;

export function notesFrom(round: Round): Note[] {
  const { error } = round.report;
  if (error) return [{ id: `error:${error.type}`, about: null, text: `${error.type}: ${error.message}`, fix: error.traceback }];
  return [
    ...round.verdict.failed.filter((check) => check.required).map((check) => ({ id: check.id, about: check.about, text: `${check.text}: wanted ${check.wanted}, measured ${check.measured}`, fix: null })),
    ...round.findings.map(({ id, about, text, fix, repair }) => ({ id, about, text, fix, ...(repair === undefined ? {} : { repair }) })),
  ];
}

/** Whether the last round brought something that the rounds before had not: a script that runs, or a better score. One round that failed to run may be followed by another. */
export function gained(rounds: readonly Round[]): boolean {
  const last = rounds.at(-1);
  const ran = rounds.slice(0, -1).filter(({ report }) => report.ok);
  if (!last || ran.length === 0) return true;
  if (!last.report.ok) return rounds.at(-2)!.report.ok;
  return ran.every(({ verdict }) => last.verdict.score > verdict.score || (last.verdict.score === verdict.score && last.verdict.open.length < verdict.open.length));
}

/** The round to export: an accepted one, else the best score, the later of equals. */
export function best(rounds: readonly Round[]): Round | undefined {
  return rounds.find((round) => round.verdict.accepted) ?? rounds.toSorted((a, b) => b.verdict.score - a.verdict.score || b.n - a.n)[0];
}
