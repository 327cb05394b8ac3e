import { z } from 'zod';
import { form } from './form.ts';
import { boxPoints } from './points.ts';

const n = z.number();

export const leaf = form({
  type: 'leaf',
  about: 'A thin leaf or petal from the origin along +y, folded and bent down by `bend`; an open sheet.',
  schema: z.strictObject({ length: n.positive(), width: n.positive(), bend: n.optional(), segments: n.optional() }),
  hull: ({ length, width, bend }) => boxPoints([width * 0.97, length, width * 0.125]).map(([x, y, z]) => [x, y + length / 2, z - (y > 0 ? (bend ?? 0.3) * length : 0)]),
  slack: 0.12,
  closed: () => false,
});
