/**
 * @tries writing more than its quota, from a generator that does not end
 * @hook export
 * @limits {"seconds": 5}
 * @grants {"asset.write": {"bytes": 300000}}
 * @expects bytes|denied|threw|cpu
 */
export default {
  async export(payload, context) {
    await context.asset.write('endless.bin', 'application/octet-stream', (function* endless() { for (;;) yield new Uint8Array(10_000); })());
    return payload.asset;
  },
};
