import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { openLog } from './log.ts';

const written = (logPrompts: boolean) => {
  const lines: string[] = [];
  return { lines, log: openLog({ logLevel: 'debug', logPrompts }, { write: (line) => lines.push(line) }) };
};

t.test('no secret and no words of people stand in the log', async (t) => {
  const { lines, log } = written(false);
  log.info({ password: 'pa55word', body: { refreshToken: 's3same', prompt: 'a red chair' }, headers: { authorization: 'Bearer bz_abc', cookie: 'c00kie' }, user: 'usr_1' }, 'request');
  log.warn({ err: new BozzettoError('E_KIND_UNKNOWN', 'there is no kind for “a red chair”') }, 'refused');
  log.error({ err: new BozzettoError('E_STORE_FAILED', 'the disk is full', { cause: new Error('ENOSPC') }) }, 'failed');
  const sql = Object.assign(new Error('insert into "assets" ("prompt") values ($1) - duplicate key value violates unique constraint "assets_pkey"'), { code: '23505', table: 'assets', constraint: 'assets_pkey', detail: 'Key (prompt)=(a red chair) already exists.' });
  log.error({ err: sql }, 'failed');
  t.notMatch(lines.join(''), /pa55word|s3same|bz_abc|c00kie|red chair/);
  const [request, refused, failed, database] = lines.map((line) => JSON.parse(line) as Record<string, object>);
  t.match(request, { level: 'info', user: 'usr_1', password: '[redacted]', msg: 'request' });
  t.match(refused, { err: { code: 'E_KIND_UNKNOWN', status: 422 } });
  t.match(failed, { level: 'error', err: { code: 'E_STORE_FAILED', message: 'the disk is full', stack: /log\.test\.ts/, cause: { message: 'ENOSPC' } } });
  t.match(database, { err: { code: '23505', constraint: 'assets_pkey', message: /^duplicate key/ } });
});

t.test('an operator can have the words, never the secrets', async (t) => {
  const { lines, log } = written(true);
  log.info({ prompt: 'a red chair', token: 't0ken' });
  t.match(lines[0], /a red chair/);
  t.notMatch(lines[0], /t0ken/);
});
