/**
 * @tries catching what the host writes into its objects, by setters on Object.prototype
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing|threw|value|unsettled
 */
const caught = [];
for (const key of ['resolve', 'reject', 'id', 'call', 'timer', 'value', 'done', 'callback', 'run', '0', '1']) {
  Object.defineProperty(Object.prototype, key, { __proto__: null, set(value) { caught[caught.length] = value; }, configurable: true });
}

export default {
  async verify(payload, context) {
    await Promise.all([context.kv.get('x').catch(() => null), context.sleep(1)]);
    for (const key of ['resolve', 'reject', 'id', 'call', 'timer', 'value', 'done', 'callback', 'run', '0', '1']) delete Object.prototype[key];
    return told(caught.map((value, i) => value && outside(`caught ${i}`, value)));
  },
};
