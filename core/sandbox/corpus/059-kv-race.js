/**
 * @tries going round its quota with a thousand writes at once
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    await Promise.allSettled(Array.from({ length: 1000 }, (_, i) => context.kv.set(`key${i}`, 'x'.repeat(50))));
    let kept = 0;
    for (const key of await context.kv.keys()) kept += key.length + JSON.stringify(await context.kv.get(key)).length;
    return told(kept > 1200 && `${kept} bytes kept`);
  },
};
