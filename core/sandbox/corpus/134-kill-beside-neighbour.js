/**
 * @tries ending the process while a plugin of the same group is at work in it
 * @group honest
 * @limits {"cpu": 1.5, "seconds": 2, "memory": 512}
 * @expects lost|memory|threw|cpu|wall|disabled
 */
export default {
  verify() {
    const kept = [];
    for (;;) {
      try { kept.push(new ArrayBuffer(2 ** 30), new Float64Array(2 ** 24).fill(1)); } catch { kept.push('x'.repeat(2 ** 24).split('')); }
    }
  },
};
