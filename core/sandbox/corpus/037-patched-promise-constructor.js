/**
 * @tries taking the place of Promise, resolve and withResolvers
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing|threw|unsettled|value
 */
const caught = [];
const Real = Promise;
globalThis.Promise = class Trap extends Real {
  constructor(executor) {
    super((resolve, reject) => {
      caught.push(resolve, reject, executor);
      executor(resolve, reject);
    });
  }
};
Real.resolve = (value) => (caught.push(value), new Real((done) => done(value)));
Real.withResolvers = () => { throw new Error('no'); };

export default {
  async verify(payload, context) {
    await context.kv.get('x');
    return told(caught.map((value, i) => value && outside(`caught ${i}`, value)));
  },
};
