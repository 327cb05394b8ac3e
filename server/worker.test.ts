import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { isUp } from './worker.ts';

t.test('a Blender that is still being started is called that, and not lost', async (t) => {
  await t.rejects(isUp({ warm: () => new Promise(() => {}) }, 1), { code: 'E_BLENDER_STARTING', status: 503, retryable: true, hint: /jobs wait for it/ });
  await t.resolves(isUp({ warm: async () => {} }));
  await t.rejects(isUp({ warm: () => Promise.reject(new BozzettoError('E_BLENDER_MISSING', 'none')) }), { code: 'E_BLENDER_MISSING' }, 'what keeps it from starting is told as it is');
});
