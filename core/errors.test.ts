import t from 'tap';
import { BozzettoError, coded, ERRORS } from './errors.ts';

t.test('an error takes status, exit code and hint from the table, and tells where it happened', async (t) => {
  const cause = new Error('deep');
  const error = new BozzettoError('E_BLENDER_LOST', 'Blender ended', { stage: 'blender', plugin: 'p', cause });
  t.match(error, { name: 'BozzettoError', status: 503, exit: 4, retryable: true, hint: ERRORS.E_BLENDER_LOST.hint, cause });
  t.same(error.toJSON(), { code: 'E_BLENDER_LOST', message: 'Blender ended', hint: ERRORS.E_BLENDER_LOST.hint, retryable: true, status: 503, stage: 'blender', plugin: 'p' });
  const plain = new BozzettoError('E_INTERNAL', 'oh', { hint: 'another' });
  t.same(Object.keys(plain.toJSON()), ['code', 'message', 'hint', 'retryable', 'status']);
  t.equal(plain.hint, 'another');
  t.notOk('cause' in plain);
});

t.test('an error without a code becomes E_INTERNAL with its cause', async (t) => {
  const known = new BozzettoError('E_CANCELLED', 'enough');
  t.equal(coded(known), known);
  const cause = new TypeError('x is not a function');
  t.match(coded(cause, { stage: 'export' }), { code: 'E_INTERNAL', message: 'x is not a function', stage: 'export', cause });
  t.match(coded('words'), { code: 'E_INTERNAL', message: 'words' });
});
