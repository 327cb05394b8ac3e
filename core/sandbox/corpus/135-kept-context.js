/**
 * @tries using the context of one hook after it, with the grants of another run
 * @runs 2
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing
 */
let kept;

export default {
  async verify(payload, context) {
    const found = [];
    if (kept) found.push('module state');
    kept = context;
    setTimeout(() => kept.log('after the hook'), 1);
    setTimeout(() => kept.kv.set('late', 1), 1);
    return told(found);
  },
};
