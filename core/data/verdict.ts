/** Accepted or not, and what decided it. */
import { z } from 'zod';
import { Check } from './check.ts';
import { Finding } from './finding.ts';
import type { Report } from './report.ts';

export const Verdict = z.strictObject({
  accepted: z.boolean(),
  reason: z.string(),
  /** Checks that failed. */
  failed: z.array(Check),
  /** Checks that pass, each with what was measured; empty in records of before they were kept here. */
  passed: z.array(Check).default([]),
  /** Findings still open, blockers first. */
  open: z.array(Finding),
  /** 0 … 1: share of required checks that pass; 0 where the script failed. Compares rounds. */
  score: z.number(),
});
export type Verdict = z.infer<typeof Verdict>;

const WEIGHT = { blocker: 0, major: 1, minor: 2 };

/**
 * A round is accepted when the script ran, every required check passes, and no finding blocks.
 * @param faults names of required verify taps that faulted: any one means not accepted.
 */
export function judge(report: Report, findings: Finding[], checks: Check[], faults: string[] = []): Verdict {
  const failed = checks.filter((check) => !check.pass);
  const passed = checks.filter((check) => check.pass);
  const open = findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const required = checks.filter((check) => check.required);
  const misses = required.filter((check) => !check.pass);
  const blockers = findings.filter((finding) => finding.severity === 'blocker');
  const score = report.ok && required.length > 0 ? (1 - misses.length / required.length) / (1 + blockers.length) : 0;
  let reason = `all ${required.length} required checks pass`;
  if (!report.ok) reason = `the script failed: ${report.error?.message ?? 'unknown'}`;
  else if (faults.length > 0) reason = `a required check could not be made: ${faults.join(', ')}`;
  else if (required.length === 0) reason = 'nothing was checked';
  else if (misses.length > 0) reason = `${misses.length} of ${required.length} required checks fail: ${misses.slice(0, 3).map((check) => check.text).join('; ')}`;
  else if (blockers.length > 0) reason = `${blockers.length} blocking finding(s): ${blockers[0]?.text}`;
  const accepted = report.ok && faults.length === 0 && required.length > 0 && misses.length === 0 && blockers.length === 0;
  return { accepted, reason, failed, passed, open, score };
}
