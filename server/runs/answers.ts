/** Answers of models in the database: a job that goes on in another process pays for none of them twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answers } from '../adapters/llm/index.ts';
import type { Database } from '../db/database.ts';
import { databaseLost } from '../db/lost.ts';

/** Milliseconds that a database which is away is waited for, and between two questions: it has what was paid for, or is to keep it. */
const PATIENCE = 60_000;
const PAUSE = 500;

export function tableAnswers({ knex }: Pick<Database, 'knex'>): Answers {
  return {
    read: (key) => onceThere(async () => {
      const [row] = (await knex('answers').where({ key }).update({ used_at: knex.fn.now() }).returning('answer')) as { answer: unknown }[];
      return row?.answer ?? null;
    }),
    keep: (key, answer) => onceThere(async () => void (await knex('answers').insert({ key, answer: JSON.stringify(answer) }).onConflict('key').merge())),
  };
}

async function onceThere<T>(work: () => Promise<T>): Promise<T> {
  for (const until = performance.now() + PATIENCE; ; await sleep(PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!databaseLost(error) || performance.now() > until) throw error;
    }
  }
}
