/** What an operator has allowed a plugin: bound to its id, version and files. */
import { z } from 'zod';
import { beyond, Grants } from './grants.ts';
import { type Manifest, SandboxLimits } from './manifest.ts';

export const Approval = z.strictObject({
  id: z.string(),
  version: z.string(),
  digest: z.string(),
  grants: Grants,
  limits: SandboxLimits,
  /** The hooks that it tapped, and `modeller` for content; absent in approvals of before they were kept, which a new version can't lean on. */
  taps: z.array(z.string()).exactOptional(),
  /** Who approved, and when (ISO 8601). */
  by: z.string(),
  at: z.string(),
});
export type Approval = z.infer<typeof Approval>;

export interface Judgement {
  /** `carried`: a new version that asks for no more than one that was approved. `tampered`: the version was approved with other files. */
  state: 'approved' | 'carried' | 'waiting' | 'tampered';
  /** What is asked for and not approved, a sentence each. */
  asks: string[];
}

type Asking = { manifest: Manifest; digest: string };

/** The approval that an operator gives by reading what a plugin asks for. */
export const approve = ({ manifest, digest }: Asking, by: string, at: Date): Approval => {
  const { id, version, grants, limits } = manifest;
  return { id, version, digest, grants, limits, taps: tapsOf(manifest), by, at: at.toISOString() };
};

const tapsOf = ({ taps, modeller }: Manifest): string[] => [...Object.keys(taps), ...(modeller ? ['modeller'] : [])];

/** Whether a plugin may be loaded. A new version that asks for more, in hooks, grants or limits, waits. */
export function judgeApproval({ manifest, digest }: Asking, approvals: readonly Approval[]): Judgement {
  const { id, version, grants, limits } = manifest;
  const own = approvals.filter((approval) => approval.id === id);
  if (own.some((approval) => approval.version === version && approval.digest === digest)) return { state: 'approved', asks: [] };
  if (own.some((approval) => approval.version === version)) return { state: 'tampered', asks: [] };
  const last = own.at(-1);
  const names = Object.keys(limits) as (keyof SandboxLimits)[];
  const more = names.filter((name) => limits[name] > (last?.limits ?? STANDARD)[name]).map((name) => `limits.${name}: ${limits[name]}`);
  const taps = last ? tapsOf(manifest).filter((tap) => !last.taps?.includes(tap)) : [];
  const asks = [...(taps.length > 0 ? [`taps: ${taps.join(', ')}`] : []), ...beyond(grants, last?.grants ?? {}), ...more];
  return { state: last && asks.length === 0 ? 'carried' : 'waiting', asks };
}

const STANDARD = SandboxLimits.parse({});
