import { z } from 'zod';
import { form } from './form.ts';
import { standingPoints } from './standing.ts';

const n = z.number();

export const fitted = form({
  type: 'fitted',
  about: 'The form `of` stretched to exactly `size`, standing on z = 0 over the origin.',
  schema: z.strictObject({ of: z.unknown(), size: z.tuple([n.positive(), n.positive(), n.positive()]) }),
  hull: ({ size }) => standingPoints(size),
});
