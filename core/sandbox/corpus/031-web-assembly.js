/**
 * @tries getting WebAssembly back after it was deleted
 * @expects nothing
 */
export default {
  async verify() {
    const found = [typeof WebAssembly !== 'undefined' && 'WebAssembly'];
    for (const make of [() => (0, eval)('WebAssembly'), () => new Function('return WebAssembly')(), () => Reflect.get(globalThis, 'WebAssembly'), () => Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly').value]) {
      try { found.push(make() && String(make)); } catch { /* contained */ }
    }
    return told(found);
  },
};
