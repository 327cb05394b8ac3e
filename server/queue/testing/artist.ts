/** Who has jobs: a user with an asset. */
import type { Db } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { insertJob, type JobRow, type NewJob } from '../../db/jobs.ts';

export interface Artist {
  user: string;
  asset: string;
  /** Puts a job of hers into the queue. */
  asks(job?: Partial<NewJob>): Promise<JobRow>;
}

export async function artist(db: Db): Promise<Artist> {
  const [user, asset] = [newId('user'), newId('asset')];
  await db('users').insert({ id: user, email: `${user}@example.org`, name: 'An artist', role: 'artist' });
  await db('assets').insert({ id: asset, user_id: user, title: 'A chair', prompt: 'a chair' });
  return { user, asset, asks: (job) => insertJob(db, { kind: 'generate', user_id: user, asset_id: asset, input: {}, ...job }) };
}
