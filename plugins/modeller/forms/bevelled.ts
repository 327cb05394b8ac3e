import { z } from 'zod';
import { form } from './form.ts';

export const bevelled = form({
  type: 'bevelled',
  about: 'The form `of` with edges sharper than `angle` degrees rounded by `width`.',
  schema: z.strictObject({ of: z.unknown(), width: z.number().positive(), segments: z.number().optional(), angle: z.number().optional() }),
  hull: ({ of }, hullOf) => hullOf(of),
});
