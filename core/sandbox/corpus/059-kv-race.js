/**
 * @tries going round its quota with a thousand writes at once
 * @limits {"seconds": 6, "cpu": 1}
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    await Promise.allSettled(Array.from({ length: 1000 }, (_, i) => context.kv.set(`key${i}`, 'x'.repeat(50))));
    let kept = 0;
    for (const key of await context.kv.keys()) kept += key.length + JSON.stringify(await context.kv.get(key)).length;
    return told(kept > 1000 && `${kept} bytes kept`);
  },
};
