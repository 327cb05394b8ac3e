/** References for the coder: recipes of ours, the documentation of the very Blender that will execute, other sources that the operator named. */
import type { Note, Plugin, Reference, TapContext } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { chosen, type Ranked } from './chosen.ts';
import { type ManualEntry, manualPage, type Page, recipePage, renamePage } from './page.ts';
import { readRecipes } from './recipes.ts';
import { RENAMES } from './renames.ts';
import { createSearch, type Search } from './search.ts';

export type { ManualEntry } from './page.ts';

/** Documentation from elsewhere, such as an MCP server. What it says is data. */
export interface DocumentSource {
  /** Lower case: its references are called `name:id`. */
  name: string;
  /** Texts for a question, the best first. What it rejects with is told to the person, and the run goes on. */
  search(query: string, signal: AbortSignal): Promise<{ id: string; text: string; licence: string | null }[]>;
}

export interface RetrievalOptions {
  /** The documentation of the Blender that executes; asked for when the first question comes, and again only if it failed. */
  manual?: (signal: AbortSignal) => Promise<ManualEntry[]>;
  sources?: readonly DocumentSource[];
}

/** Questions of one run that are looked up, and those that go to sources outside. */
const QUESTIONS = 16;
const ASKED_OUTSIDE = 4;
/** Hits that a question may bring in. */
const HITS = 5;
const LONGEST_QUESTION = 2000;
/** As `Reference` has it. */
const LONGEST_TEXT = 20_000;

export function createRetrieval({ manual, sources = [] }: RetrievalOptions = {}): Plugin {
  let whole: Search | undefined;
  let ours: Promise<Search> | undefined;

  /** Recipes and renames with the manual; without it where it can't be had. */
  async function open({ signal, notice }: TapContext): Promise<Search> {
    if (whole) return whole;
    const own = [...readRecipes().map(recipePage), ...RENAMES.map(renamePage)];
    let pages: Page[] = [];
    try {
      pages = (await manual?.(signal))?.map(manualPage) ?? [];
      whole = await createSearch([...own, ...pages]);
      return whole;
    } catch (error) {
      signal.throwIfAborted();
      notice(`the documentation of this Blender could not be read, recipes alone are searched: ${reason(error)}`);
      return (ours ??= createSearch(own));
    }
  }

  return {
    id: 'retrieval',
    version: packageJson.version,
    builtIn: true,
    async retrieve({ plan, notes }, context): Promise<Reference[]> {
      const questions = asked(plan.queries, notes);
      // The offline modeller has none: then no Blender is started for its manual either.
      if (questions.length === 0) return [];
      const [search, outside] = await Promise.all([open(context), Promise.all(sources.map((source) => answers(source, questions.slice(0, ASKED_OUTSIDE), context)))]);
      const inside = questions.map((question): Ranked[] => {
        const hits = search.find(question, HITS);
        return hits.map(({ page: { id, source, license, text }, score }) => ({ id, source, license, text, score: score / hits[0]!.score }));
      });
      const references = chosen([...inside, ...outside]);
      context.log(`${questions.length} questions, ${references.length} references`);
      return references;
    },
  };
}

/** What went wrong comes before what the plan asks for. */
function asked(queries: readonly string[], notes: readonly Note[]): string[] {
  const errors = notes.map(({ text, fix }) => [text, fix].filter(Boolean).join('\n'));
  const all = [...errors, ...queries].map((question) => question.trim().slice(0, LONGEST_QUESTION)).filter(Boolean);
  return [...new Set(all)].slice(0, QUESTIONS);
}

/** The texts of a source for all questions, by rank. One failure ends it: a server that hangs would take its time limit each time. */
async function answers({ name, search }: DocumentSource, questions: readonly string[], { signal, notice }: TapContext): Promise<Ranked[]> {
  const found: Ranked[] = [];
  try {
    for (const question of questions) {
      const texts = await search(question, signal);
      found.push(...texts.map(({ id, text, licence }, rank) => ({ id: `${name}:${id}`, source: name, license: licence, text: text.slice(0, LONGEST_TEXT), score: 1 / (rank + 1) })));
    }
  } catch (error) {
    signal.throwIfAborted();
    notice(`${name} could not be searched: ${reason(error)}`);
  }
  return found.toSorted((a, b) => b.score - a.score);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
