/** Which language models the operator has connected. */
import { z } from 'zod';
import { ROLES } from '#core/data/model-call.ts';
import { readConfig } from '../adapters/llm/config.ts';
import { wholeList } from './paging.ts';
import { route } from './route.ts';

const ModelJson = z.object({
  role: z.enum(ROLES), model: z.string().describe('provider:name'), vision: z.boolean(), structured: z.boolean(), context: z.int().describe('tokens that a request and its answer may have'),
  price: z.object({ input: z.number(), output: z.number() }).nullable().describe('US dollars for a million tokens; null: the operator named none'),
});

export const list = route({
  id: 'models.list', method: 'get', path: '/models', tag: 'kinds', summary: 'Models by role; none: only kinds can be made',
  access: 'assets:read',
  answers: { 200: { description: 'planner, coder and critic, where they have one', schema: wholeList(ModelJson) } },
  async handle() {
    const { roles } = await readConfig({});
    return { status: 200, body: { items: roles.map(({ role, model, can: { vision, structured, context }, price }) => ({ role, model, vision, structured, context, price: price ? { input: price.input, output: price.output } : null })), next: null } };
  },
});

export const MODEL_ROUTES = [list] as const;
