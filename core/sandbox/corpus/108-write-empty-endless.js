/**
 * @tries a generator that yields nothing, for ever
 * @hook export
 * @grants {"asset.write": {"bytes": 1000}}
 * @expects cpu|wall|bytes|denied
 */
export default {
  async export(payload, context) {
    await context.asset.write('empty.bin', 'application/octet-stream', (async function* endless() { for (;;) yield ''; })());
    return payload.asset;
  },
};
