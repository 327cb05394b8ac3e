/**
 * @tries keeping more than its quota, in one value and in many keys
 * @grants {"kv": {"bytes": 1000}}
 * @expects denied|bytes|threw
 */
export default {
  async verify(payload, context) {
    for (let i = 0; ; i += 1) await context.kv.set(`key${i}`, 'x'.repeat(10));
  },
};
