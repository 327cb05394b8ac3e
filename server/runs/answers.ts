/** Answers of models in the database: a job that goes on in another process pays for none of them twice. */
import type { Answers } from '../adapters/llm/index.ts';
import type { Database } from '../db/database.ts';

export function tableAnswers({ knex }: Pick<Database, 'knex'>): Answers {
  return {
    async read(key) {
      const [row] = (await knex('answers').where({ key }).update({ used_at: knex.fn.now() }).returning('answer')) as { answer: unknown }[];
      return row?.answer ?? null;
    },
    keep: async (key, answer) => void (await knex('answers').insert({ key, answer: JSON.stringify(answer) }).onConflict('key').merge()),
  };
}
