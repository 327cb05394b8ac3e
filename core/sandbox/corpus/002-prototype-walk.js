/**
 * @tries finding a reference of isolated-vm anywhere among the properties, prototypes and accessors of the payload, the context and the global object
 * @grants {"kv": {"bytes": 1000}, "asset.read": {}, "asset.write": {"bytes": 1000}}
 * @expects nothing
 */
import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  verify(payload, context) {
    const seen = new Set();
    const found = [];
    const walk = (value, path, depth) => {
      if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || depth > 6 || seen.size > 5000) return;
      seen.add(value);
      found.push(outside(path, value));
      for (const key of Reflect.ownKeys(value)) {
        let own;
        try { own = Object.getOwnPropertyDescriptor(value, key); } catch { continue; }
        for (const each of [own?.value, own?.get, own?.set]) walk(each, `${path}.${String(key)}`, depth + 1);
      }
      walk(Object.getPrototypeOf(value), `${path}.__proto__`, depth + 1);
    };
    walk(globalThis, 'globalThis', 0);
    walk(context, 'context', 0);
    walk(payload, 'payload', 0);
    return told(found);
  },
});
