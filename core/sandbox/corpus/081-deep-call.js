/**
 * @tries a nested value as the argument of a call to the host
 * @grants {"kv": {"bytes": 1000000}}
 * @expects nothing|threw|value|cpu
 */
export default {
  async verify(payload, context) {
    let value = 1;
    for (let i = 0; i < 50_000; i += 1) value = { value };
    await context.kv.set('deep', value).catch(() => null);
    const back = await context.kv.get('deep').catch(() => null);
    return told(back && typeof back !== 'object' && 'odd');
  },
};
