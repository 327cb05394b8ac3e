import { z } from 'zod';
import { form } from './form.ts';

export const subdivided = form({
  type: 'subdivided',
  about: 'Catmull-Clark subdivision of the form `of`: it shrinks, so put `fitted` around it where the size matters.',
  schema: z.strictObject({ of: z.unknown(), levels: z.number().min(1).max(4).optional() }),
  hull: ({ of }, hullOf) => hullOf(of),
  slack: 0.4,
});
