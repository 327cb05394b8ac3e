/**
 * @tries reaching other plugins' keys by odd names
 * @grants {"kv": {"bytes": 20000}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (const key of ['secret', 'honest:secret', 'honest/secret', '../honest/secret', '..\\honest\\secret', '/secret', 'honest\0secret', '__proto__', 'constructor', '%2e%2e/honest/secret', '', '*', '%']) {
      const value = await context.kv.get(key).catch(() => undefined);
      if (value !== undefined && value !== null) found.push(`${key} = ${JSON.stringify(value)}`);
    }
    for (const prefix of ['', '../', '*', '%', undefined, null, { toString: () => 'honest' }]) found.push(...(await context.kv.keys(prefix).catch(() => [])));
    await context.kv.set('__proto__', { polluted: true }).catch(() => null);
    await context.kv.set('constructor', 'mine').catch(() => null);
    found.push({}.polluted && 'polluted');
    return told(found);
  },
};
