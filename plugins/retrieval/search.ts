/** Full-text search over pages: names as wholes count most, then titles, then what a page is about. */
import MiniSearch from 'minisearch';
import type { Page } from './page.ts';
import { query } from './query.ts';
import { words } from './words.ts';

export interface Hit { page: Page; score: number }

export interface Search {
  /** The best pages for words, an error or a traceback; of a page in several parts only the best part. Scores only compare within one search. */
  find(text: string, limit?: number): Hit[];
}

/** Fields → how much a word in them counts. */
const BOOST = { title: 4, about: 2, text: 1 } as const;
/** A tested pattern is worth more than a page of reference that says as much. */
const OURS: Record<string, number> = { recipe: 1.25, rename: 1.1 };
const APART = '\u0001';

/** Takes half a second for the manual; other work goes on meanwhile. */
export async function createSearch(pages: readonly Page[]): Promise<Search> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const index = new MiniSearch<Page>({
    fields: Object.keys(BOOST),
    tokenize: words,
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, tokenize: (text) => text.split(APART), boostDocument: (id) => OURS[byId.get(id as string)!.source] ?? 1 },
  });
  await index.addAllAsync([...byId.values()], { chunkSize: 50 });

  return {
    find(text, limit = 5) {
      const weights = query(text);
      if (weights.size === 0) return [];
      const found = index.search([...weights.keys()].join(APART), { boostTerm: (word) => weights.get(word) ?? 1 });
      const hits: Hit[] = [];
      const seen = new Set<string>();
      for (const { id, score } of found) {
        const whole = (id as string).replace(/#\d+$/, '');
        if (seen.has(whole)) continue;
        seen.add(whole);
        hits.push({ page: byId.get(id as string)!, score });
        if (hits.length === limit) break;
      }
      return hits;
    },
  };
}
