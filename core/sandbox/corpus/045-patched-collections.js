/**
 * @tries finding the host's tables of calls and timers, by Map, Set and WeakMap of its own
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing|threw|value|unsettled
 */
const caught = [];
for (const [type, names] of [[Map, ['set', 'get', 'delete', 'has']], [Set, ['add', 'delete', 'has']], [WeakMap, ['set', 'get']]]) {
  for (const name of names) {
    const real = type.prototype[name];
    type.prototype[name] = function patched(...args) {
      caught.push(this, ...args);
      return real.apply(this, args);
    };
  }
}

export default {
  async verify(payload, context) {
    setTimeout(() => {}, 1);
    await context.kv.get('x');
    await context.sleep(2);
    return told(caught.map((value, i) => value && outside(`caught ${i}`, value)));
  },
};
