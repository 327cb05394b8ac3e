/** What can be made without any model, and what can be said about it. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import type { Kind } from '../installed/kinds.ts';
import type { Site } from '../site.ts';
import { wholeList } from './paging.ts';
import { route } from './route.ts';

const KindSummary = z.object({
  name: z.string(), group: z.string(), about: z.string(),
  words: z.array(z.string()).describe('what else it is called'),
  briefs: z.array(z.string()).describe('sentences to try'),
});
const KindJson = KindSummary.extend({
  parts: z.array(z.string()),
  measures: z.array(z.object({ name: z.string(), note: z.string(), unit: z.string(), value: z.number(), min: z.number(), max: z.number() })),
  options: z.array(z.object({ name: z.string(), words: z.array(z.string()), on: z.boolean().describe('whether it is there unless the words say otherwise') })),
  shapes: z.record(z.string(), z.array(z.string())),
  materials: z.record(z.string(), z.string()),
});

const summary = ({ name, group, about, words, briefs }: Kind): z.infer<typeof KindSummary> => ({ name, group, about, words: [...words], briefs: [...briefs] });
const inFull = (kind: Kind): z.infer<typeof KindJson> => ({
  ...summary(kind),
  parts: [...new Set(kind.parts.map(({ name }) => name))],
  measures: Object.entries(kind.parameters).map(([name, { note, unit, value, min, max }]) => ({ name, note, unit, value, min, max })),
  options: Object.entries(kind.options).map(([name, { words, on }]) => ({ name, words: [...words], on })),
  shapes: Object.fromEntries(Object.entries(kind.variants).map(([name, choices]) => [name, Object.keys(choices)])),
  materials: kind.materials,
});

/** Hundreds of kinds are read only where somebody asks for them. */
const all = async (site: Site) => (await import('../installed/kinds.ts')).kindsOf(site);
const BRIEFLY = { 'Cache-Control': 'private, max-age=60' };

export const list = route({
  id: 'kinds.list', method: 'get', path: '/kinds', tag: 'kinds', summary: 'Kinds of objects that are made without a model',
  access: 'assets:read', query: z.object({ group: z.string().max(60).optional() }),
  answers: { 200: { description: 'all of them, also those of plugins', schema: wholeList(KindSummary) } },
  async handle({ site, query: { group } }) {
    const kinds = await all(site);
    return { status: 200, headers: BRIEFLY, body: { items: kinds.filter((kind) => group === undefined || kind.group === group).map(summary), next: null } };
  },
});

export const read = route({
  id: 'kinds.read', method: 'get', path: '/kinds/{kind}', tag: 'kinds', summary: 'What can be said about a kind',
  access: 'assets:read', params: z.object({ kind: z.string().max(60).regex(/^[^\0/]+$/, 'is no name of a kind') }),
  answers: { 200: { description: 'its measures, options and shapes', schema: KindJson } },
  async handle({ site, params: { kind } }) {
    const found = (await all(site)).find(({ name, words }) => name === kind || words.includes(kind));
    if (!found) throw new BozzettoError('E_UNKNOWN', `there is no kind "${kind}"`, { hint: 'GET /api/v1/kinds lists them.' });
    return { status: 200, headers: BRIEFLY, body: inFull(found) };
  },
});

export const KIND_ROUTES = [list, read] as const;
