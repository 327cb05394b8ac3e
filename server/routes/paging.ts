/** The schemas of a list in pages: `?limit=&cursor=` in, `{items, next}` out. The cursor itself is db/cursor.ts's. */
import { z } from 'zod';

/** Spread into a query schema: `z.object({ ...PAGE, tag: … })`. */
export const PAGE = {
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'most items of the answer' }),
  cursor: z.string().min(1).max(500).regex(/^[\w-]+$/, 'is `next` of the page before').optional().meta({ description: '`next` of the page before' }),
};

/** The answer's schema. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({
  items: z.array(item),
  next: z.string().nullable().meta({ description: 'cursor of the next page; null after the last one' }),
});

/** The same of a short list that comes whole: who follows `next` reads every list in one way. */
export const wholeList = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.null() });
