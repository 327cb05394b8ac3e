/**
 * @tries keys that a database takes for the end of a text, or for no text at all
 * @grants {"kv": {"bytes": 10000}}
 * @expects nothing
 */
export default {
  async verify(payload, { kv }) {
    const kept = [];
    for (const key of ['a\u0000b', '\ud800', 'a\udc00', '\u001b[2J', '\n', '\ufeff'.repeat(201), '__proto__', 'constructor', '../../x', 'then']) await kv.set(key, { then: 'no', __proto__: null }).then(() => kept.push(key), () => {});
    for (const key of kept) {
      const value = await kv.get(key);
      if (JSON.stringify(value) !== '{"then":"no"}') return told(`${JSON.stringify(key)} came back as ${JSON.stringify(value)}`);
    }
    const odd = (await kv.keys()).filter((key) => /[\u0000-\u001f\u007f-\u009f]/.test(key) || !key.isWellFormed());
    return told(odd.map((key) => `kept ${JSON.stringify(key)}`));
  },
};
