import { z } from 'zod';
import { form } from './form.ts';

export const join = form({
  type: 'join',
  about: 'Several placed forms as one mesh; with `repeat` on a piece it is an array.',
  schema: z.strictObject({ parts: z.array(z.unknown()).min(1) }),
  hull: ({ parts }, hullOf) => parts.flatMap(hullOf),
});
