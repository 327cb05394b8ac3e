/**
 * @tries a hundred thousand calls to the host at once
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing|cpu|memory|bytes|threw|denied|wall
 */
export default {
  async verify(payload, context) {
    await Promise.allSettled(Array.from({ length: 100_000 }, () => context.kv.get('x'.repeat(100))));
    return told();
  },
};
