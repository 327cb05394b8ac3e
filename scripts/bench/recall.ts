/**
 * scripts/bench/recall [--json] [--missed]
 * Asks the questions of plugins/retrieval/questions.ts against the recipes, the renames and the documentation of the Blender on this machine, and prints the share
 * of what had to be found that was among the first five: of all, of each sort, of the half that the search was tuned on and of those that it was not.
 * With --missed it shows what was not found, of the half that may be looked at.
 */
import { parseArgs } from 'node:util';
import { manual } from '#server/adapters/blender/manual.ts';
import { manualPage, recipePage, renamePage } from '#plugins/retrieval/page.ts';
import { type Question, QUESTIONS } from '#plugins/retrieval/questions.ts';
import { readRecipes } from '#plugins/retrieval/recipes.ts';
import { RENAMES } from '#plugins/retrieval/renames.ts';
import { createSearch } from '#plugins/retrieval/search.ts';
import { figure, median, print, share } from './figures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, missed: { type: 'boolean', default: false } } });
const FIRST = 5;
const BAR = '>= 0.9';

const recipes = readRecipes();
const entries = await manual();
let start = performance.now();
const search = await createSearch([...recipes.map(recipePage), ...RENAMES.map(renamePage), ...entries.map(manualPage)]);
const built = performance.now() - start;

interface Answer { question: Question; found: number; milliseconds: number }

const answers = QUESTIONS.map((question): Answer => {
  start = performance.now();
  const hits = search.find(question.ask, FIRST);
  const milliseconds = performance.now() - start;
  const ids = new Set(hits.map(({ page }) => page.id.replace(/#\d+$/, '')));
  const missed = question.find.filter((wanted) => !wanted.split('|').some((id) => ids.has(id)));
  if (values.missed && question.half === 'tuned' && missed.length > 0) process.stdout.write(`${JSON.stringify(question.ask)}\n  not found: ${missed.join(', ')}\n  but: ${[...ids].join(', ')}\n`);
  return { question, found: 1 - missed.length / question.find.length, milliseconds };
});

const recall = (of: (answer: Answer) => boolean) => {
  const chosen = answers.filter(of);
  return share(chosen.reduce((sum, { found }) => sum + found, 0), chosen.length);
};

print([
  figure('questions', QUESTIONS.length, 'questions', '>= 70'),
  figure('pages searched', recipes.length + RENAMES.length + entries.length, 'pages'),
  figure('recall@5', recall(() => true), 'share', BAR),
  figure('recall@5, words', recall(({ question }) => question.sort === 'words'), 'share', BAR),
  figure('recall@5, errors', recall(({ question }) => question.sort === 'error'), 'share', BAR),
  figure('recall@5, half that was tuned on', recall(({ question }) => question.half === 'tuned'), 'share'),
  figure('recall@5, half held out', recall(({ question }) => question.half === 'held out'), 'share', BAR),
  figure('recall@5, written after all tuning', recall(({ question }) => question.half === 'last'), 'share', BAR),
  figure('  of these, words', recall(({ question }) => question.half === 'last' && question.sort === 'words'), 'share'),
  figure('  of these, errors', recall(({ question }) => question.half === 'last' && question.sort === 'error'), 'share'),
  figure('milliseconds a question (median)', median(answers.map(({ milliseconds }) => milliseconds)), 'ms'),
  figure('milliseconds to build the index', built, 'ms'),
], values.json);
