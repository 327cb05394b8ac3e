/**
 * @tries finding anything of Node's, of the host's or of threads among the globals
 * @expects nothing
 */
export default {
  verify() {
    const names = ['process', 'require', 'module', 'Buffer', 'global', 'ivm', '_ivm', 'isolate', '$0', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Worker', 'ShadowRealm', 'fetch', 'XMLHttpRequest', 'WebSocket', 'gc', 'version', 'load', 'read', 'quit', 'd8'];
    return told(names.filter((name) => typeof globalThis[name] !== 'undefined'));
  },
};
