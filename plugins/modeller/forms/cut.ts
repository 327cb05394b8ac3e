import { z } from 'zod';
import { form } from './form.ts';

export const cut = form({
  type: 'cut',
  about: 'The form `of` with the placed forms `by` taken away from it, exactly.',
  schema: z.strictObject({ of: z.unknown(), by: z.array(z.unknown()).min(1) }),
  hull: ({ of }, hullOf) => hullOf(of),
});
