/**
 * @tries seeing the functions that the host calls, by call, apply and bind of its own
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing|threw|value|unsettled
 */
const caught = [];
const { apply } = Reflect;
for (const name of ['call', 'apply', 'bind']) {
  const real = Function.prototype[name];
  Function.prototype[name] = function patched(...args) {
    caught[caught.length] = this;
    return apply(real, this, args);
  };
}
Reflect.apply = (f, self, args) => ((caught[caught.length] = f), apply(f, self, args));
Reflect.construct = () => ({ escaped: true });

export default {
  async verify(payload, context) {
    context.log('x');
    await context.kv.get('x').catch(() => null);
    return told(caught.map((value, i) => value && outside(`caught ${i}`, value)));
  },
};
