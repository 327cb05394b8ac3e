/** Artists' own Blenders that are connected now. What runs in one: `blender` in the body of generate, refine and build. */
import { z } from 'zod';
import { presentBlenders } from '../sockets/present.ts';
import { Time } from './json/scalars.ts';
import { wholeList } from './paging.ts';
import { route } from './route.ts';

export const BridgeJson = z.object({
  name: z.string().describe('what its owner calls it: for `blender` of generate, refine and build'),
  blender: z.string().describe('its version'),
  busy: z.boolean(),
  since: Time.describe('when it connected'),
});

const list = route({
  id: 'bridges.list', method: 'get', path: '/bridges', tag: 'bridges', access: 'bridge:connect', summary: 'Your Blenders that are connected now',
  description: 'A Blender connects by socket.io to the namespace `/bridge` with `auth: {token, blender, protocol, name, instance}`; the token is an API key with the scope `bridge:connect`.',
  answers: { 200: { description: 'all of them, by name', schema: wholeList(BridgeJson) } },
  async handle({ site, user }) {
    const present = await presentBlenders(site, user.id);
    return { status: 200, body: { items: present.map(({ name, blender, busy, since }) => ({ name, blender, busy, since })), next: null } };
  },
});

export const BRIDGE_ROUTES = [list] as const;
