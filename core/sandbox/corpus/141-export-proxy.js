/**
 * @tries showing other taps to the check than to the run
 * @expects nothing|load|threw|E_PLUGIN_EXPORT
 */
let looks = 0;

export default new Proxy({}, {
  ownKeys: () => ((looks += 1) % 2 ? ['verify'] : ['verify', 'code', 'plan']),
  getOwnPropertyDescriptor: () => ({ value: () => told(), configurable: true, enumerable: true }),
  get: (_, key) => (key === 'verify' ? () => told() : undefined),
});
