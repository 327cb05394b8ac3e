/**
 * @tries seeing what the host pushes, maps and joins, by methods of Array of its own
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing|threw|value|unsettled
 */
const caught = [];
for (const name of ['push', 'map', 'join', 'slice', 'splice', 'forEach', 'filter', 'shift', 'concat', 'flat', 'includes']) {
  const real = Array.prototype[name];
  Array.prototype[name] = function patched(...args) {
    if (caught.length < 500) caught[caught.length] = [this, args];
    return real.apply(this, args);
  };
}

export default {
  async verify(payload, context) {
    context.log('one', 'two');
    await context.kv.keys();
    await context.sleep(1);
    let got = '';
    for (let i = 0; i < caught.length; i += 1) for (const value of [caught[i][0], ...caught[i][1]]) got = (value && outside('caught', value)) || got;
    return told(got);
  },
};
