/**
 * @tries sharing memory or blocking the thread: SharedArrayBuffer, Atomics.wait, buffers that grow
 * @expects nothing
 */
export default {
  verify() {
    const found = [];
    try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); found.push('wait'); } catch { /* contained */ }
    try { found.push(Atomics.waitAsync && 'waitAsync'); } catch { /* contained */ }
    try { found.push(new Int32Array(new ArrayBuffer(8)).buffer.constructor.name === 'SharedArrayBuffer' && 'buffer'); } catch { /* contained */ }
    return told(found);
  },
};
