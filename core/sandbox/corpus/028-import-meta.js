/**
 * @tries finding paths of the host in import.meta
 * @expects nothing
 */
export default {
  verify: () => told(Object.getOwnPropertyNames(import.meta).filter((key) => /^\//.test(String(import.meta[key])) || typeof import.meta[key] === 'function')),
};
