/** What one has used of what one may. */
import { z } from 'zod';
import { usageOf } from '../db/usage.ts';
import { standingOf } from '../runs/quota.ts';
import { Time } from './json/scalars.ts';
import { route } from './route.ts';

const Day = z.object({ day: z.iso.date(), runs: z.int(), blenderSeconds: z.number(), tokens: z.int(), dollars: z.number() });

export const read = route({
  id: 'usage.read', method: 'get', path: '/usage', tag: 'account', summary: 'What you have used of your quotas',
  description: 'Of runs only those that brought a version count; exports and previews count by Blender’s seconds. Days are those of UTC.',
  access: 'assets:read', query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
  answers: {
    200: {
      description: 'quotas, what is used of them, and the days before',
      schema: z.object({
        tier: z.string(),
        quotas: z.record(z.string(), z.number()),
        today: Day.omit({ day: true }),
        storageBytes: z.int(), waiting: z.int(), running: z.int(),
        resets: Time.describe('when the day’s quotas are there again'),
        days: z.array(Day).describe('those on which something was used, the latest first'),
      }),
    },
  },
  async handle({ site: { database: { knex }, config }, user, query: { days } }) {
    const [{ quotas, used, storageBytes, waiting, running, resets }, rows] = await Promise.all([standingOf(knex, config, user), usageOf(knex, user.id, days)]);
    return {
      status: 200,
      body: {
        tier: user.tier, quotas, today: used, storageBytes, waiting, running, resets: resets.toISOString(),
        days: rows.map(({ day, runs, blender_seconds, tokens, dollars }) => ({ day, runs, blenderSeconds: blender_seconds, tokens, dollars })),
      },
    };
  },
});

export const USAGE_ROUTES = [read] as const;
