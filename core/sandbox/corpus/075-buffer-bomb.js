/**
 * @tries memory outside of the heap, where the limit of the isolate does not count
 * @expects memory|threw|lost|cpu|wall
 */
export default {
  verify() {
    const kept = [];
    for (;;) kept.push(new Uint8Array(32 * 2 ** 20).fill(1));
  },
};
