/** An asset as lists and reads show it: its own row, what its head looks like, how its newest work stands. */
import { z } from 'zod';
import { Statistics } from '#core/data/asset.ts';
import type { AssetRow } from '../../db/assets.ts';
import type { AssetFacts } from '../../db/asset-facts.ts';
import { JOB_STATES } from '../../db/jobs.ts';
import { FileJson, fileJson } from './file.ts';
import { Id, Time } from './scalars.ts';

export const HeadJson = z.object({
  id: Id, n: z.int(), accepted: z.boolean(), statistics: Statistics.nullable(),
  glb: FileJson, thumbnail: FileJson.nullable(),
});

export const AssetJson = z.object({
  id: Id,
  title: z.string(),
  prompt: z.string(),
  tags: z.array(z.string()),
  owner: Id,
  state: z.enum(['empty', ...JOB_STATES]).describe('of its newest generate, refine or build; `empty`: there was none, as with a branch'),
  head: HeadJson.nullable().describe('the version that is shown; null until the first one is there'),
  revision: z.int().describe('for If-Match, as `"<revision>"`'),
  createdAt: Time,
  updatedAt: Time,
  deletedAt: Time.nullable(),
});
export type AssetJson = z.infer<typeof AssetJson>;

export function assetJson(row: AssetRow, { head, state }: AssetFacts): AssetJson {
  const folder = head && `/assets/${row.id}/versions/${head.n}`;
  return {
    id: row.id, title: row.title, prompt: row.prompt, tags: row.tags, owner: row.user_id, state: (state ?? 'empty') as AssetJson['state'],
    head: head && {
      id: head.id, n: head.n, accepted: head.accepted, statistics: head.statistics,
      glb: fileJson(folder!, head.glb), thumbnail: head.thumbnail && fileJson(folder!, head.thumbnail),
    },
    revision: row.revision, createdAt: row.created_at.toISOString(), updatedAt: row.updated_at.toISOString(), deletedAt: row.deleted_at?.toISOString() ?? null,
  };
}
