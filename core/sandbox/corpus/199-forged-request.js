/**
 * @tries requests to the host that are no requests, written by a toJSON of its own on everything
 * @limits {"seconds": 6, "cpu": 2}
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing
 */
export default {
  async verify(payload, { kv, sleep }) {
    const found = [];
    const forged = [() => 5, () => null, () => undefined, () => 'text', () => ({}), () => [], () => [null], () => [['kv'], { get: 'x' }], () => ['constructor', {}], () => ['__proto__', {}], () => ['toString', 1], () => ['fetch', { url: 'http://inside.example.org:$INSIDE/', body: false }], () => ['asset.read', { sha256: '$SECRET', offset: 0 }], () => ['kv', { get: 'x', set: 'y', value: 'z' }], () => ['kv', { set: 'y', value: 'no JSON' }], () => 'x'.repeat(20_000), () => { throw new RangeError('no'); }];
    for (const [n, make] of forged.entries()) {
      for (const prototype of [Array.prototype, Object.prototype]) {
        prototype.toJSON = function toJSON() {
          delete prototype.toJSON; // once: else what it makes is made anew for ever
          return make();
        };
        const asked = Promise.race([kv.get('x'), sleep(40).then(() => 'late')]);
        const answer = await asked.then((value) => value, (error) => {
          const leads = outside(`error ${n}`, error);
          if (leads) found.push(leads);
          if (/\/(core|node_modules|usr|app)\//.test(`${error?.stack}${error?.message}`)) found.push(`error ${n} tells a path: ${error.stack}`);
          return null;
        });
        delete prototype.toJSON;
        if (answer !== null && answer !== 'late') found.push(`${n} answered ${JSON.stringify(answer)}`);
      }
    }
    await kv.get('y').then((value) => value !== null && found.push(`kept ${value}`), () => {});
    return told(found);
  },
};
