/** A version of an asset: what one run, revert or branch brought. */
import { z } from 'zod';
import { Provenance, Statistics } from '#core/data/asset.ts';
import { Check } from '#core/data/check.ts';
import { Finding } from '#core/data/finding.ts';
import { Acceptance, PlanItem, PlanMaterial, PlanParameter, PlanPart, type Plan } from '#core/data/plan.ts';
import type { VersionRow } from '../../db/versions.ts';
import { FileJson, fileJson } from './file.ts';
import { Id, Time } from './scalars.ts';

/** What its planner keeps for itself is left out. */
export const PlanJson = z.object({
  title: z.string(), planner: z.string(), items: z.array(PlanItem), parameters: z.record(z.string(), PlanParameter), materials: z.record(z.string(), PlanMaterial),
  parts: z.array(PlanPart), acceptance: z.array(Acceptance), assumptions: z.array(z.string()), detail: z.number(), flat: z.boolean(),
});
export type PlanJson = z.infer<typeof PlanJson>;

export const planJson = ({ title, planner, items, parameters, materials, parts, acceptance, assumptions, detail, flat }: Plan): PlanJson =>
  ({ title, planner: planner.id, items, parameters, materials, parts, acceptance, assumptions, detail, flat });

export const VersionSummary = z.object({
  id: Id,
  asset: Id,
  n: z.int().describe('from 1, within the asset'),
  parent: Id.nullable().describe('the version that it follows; of another asset where it was branched off'),
  madeBy: z.enum(['generate', 'refine', 'build', 'revert', 'branch']),
  job: Id.nullable(),
  words: z.string().describe('the brief’s text, or the feedback'),
  title: z.string(),
  accepted: z.boolean(),
  reason: z.string().describe('what decided whether it was accepted'),
  statistics: Statistics.nullable(),
  user: Id.describe('who asked for it'),
  createdAt: Time,
});
export type VersionSummary = z.infer<typeof VersionSummary>;

const OpenFinding = Finding.omit({ repair: true });

export const VersionJson = VersionSummary.extend({
  files: z.array(FileJson),
  previews: z.array(FileJson),
  parts: z.array(z.object({ name: z.string(), count: z.int(), material: z.string(), objects: z.array(z.string()) })),
  tags: z.array(z.string()),
  notes: z.array(z.string()),
  passes: z.array(z.string()).describe('glTF passes that were applied, in order'),
  plan: PlanJson.nullable(),
  verdict: z.object({ accepted: z.boolean(), reason: z.string(), score: z.number(), failed: z.array(Check), passed: z.array(Check).describe('with what was measured; `from` names the plugin. Empty for versions of before they were kept'), open: z.array(OpenFinding) }),
  provenance: Provenance.omit({ brief: true }).extend({ seed: z.int() }),
});
export type VersionJson = z.infer<typeof VersionJson>;

/** Where its files hang. */
export const folderOf = ({ asset_id, n }: Pick<VersionRow, 'asset_id' | 'n'>): string => `/assets/${asset_id}/versions/${n}`;

export const versionSummary = ({ id, asset_id, n, parent_id, made_by, job_id, words, title, accepted, reason, asset, user_id, created_at }: VersionRow): VersionSummary =>
  ({ id, asset: asset_id, n, parent: parent_id, madeBy: made_by, job: job_id, words, title, accepted, reason, statistics: asset.statistics, user: user_id, createdAt: created_at.toISOString() });

export function versionJson(row: VersionRow): VersionJson {
  const { files, previews, parts, tags, notes, passes, plan, verdict, provenance: { brief, ...provenance } } = row.asset;
  const file = (ref: Parameters<typeof fileJson>[1]) => fileJson(folderOf(row), ref);
  return {
    ...versionSummary(row), files: files.map(file), previews: previews.map(file), parts, tags, notes, passes, plan: plan && planJson(plan),
    // A version of before passing checks were kept has none.
    verdict: { ...verdict, passed: (verdict as Partial<typeof verdict>).passed ?? [], open: verdict.open.map(({ id, severity, about, text, fix, from }) => ({ id, severity, about, text, fix, from })) },
    provenance: { ...provenance, seed: brief.seed },
  };
}
