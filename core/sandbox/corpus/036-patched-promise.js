/**
 * @tries catching the host's callbacks in a Promise.prototype.then of its own
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing|threw|unsettled|value
 */
const caught = [];
const { then } = Promise.prototype;
Promise.prototype.then = function patched(...callbacks) {
  caught.push(...callbacks);
  return then.apply(this, callbacks);
};

export default {
  async verify(payload, context) {
    await context.kv.get('x');
    await context.sleep(1);
    return told(caught.map((value, i) => value && outside(`callback ${i}`, value)));
  },
};
