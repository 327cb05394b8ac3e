/**
 * @tries taking the place of Error, so that the host's own errors run its code
 * @grants {"kv": {"bytes": 10}}
 * @expects nothing|threw|value|denied
 */
const caught = [];
globalThis.Error = class Trap { constructor(...args) { caught.push(...args); } static captureStackTrace() { throw new TypeError('no'); } };
globalThis.TypeError = globalThis.Error;
globalThis.RangeError = globalThis.Error;

export default {
  async verify(payload, context) {
    await context.kv.set('key', 'x'.repeat(100)).catch((error) => caught.push(error));
    return told(caught.map((value, i) => value && outside(`caught ${i}`, value)));
  },
};
