import { z } from 'zod';
import { form } from './form.ts';

const n = z.number();

export const text = form({
  type: 'text',
  about: 'Raised lettering in the xz plane, facing -y, centred on the origin, as large as fits into `size` = (width, height).',
  schema: z.strictObject({ words: z.string().min(1).max(200), size: z.tuple([n.positive(), n.positive()]), depth: n.positive() }),
  hull: () => null,
  closed: () => false,
});
