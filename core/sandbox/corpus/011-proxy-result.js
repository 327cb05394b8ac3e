/**
 * @tries running code while the host copies the result: a proxy that lies about keys, lengths and types
 * @expects nothing|value|threw|bytes
 */
const liar = (target) => new Proxy(target, {
  get: (on, key, self) => (key === 'then' || key === 'toJSON' ? undefined : key === 'length' ? 2 ** 32 - 1 : Reflect.get(on, key, self)),
  getPrototypeOf: () => Array.prototype,
  ownKeys: () => ['__proto__', 'constructor', 'length', '0'],
});

export default {
  verify: () => liar(told()),
};
