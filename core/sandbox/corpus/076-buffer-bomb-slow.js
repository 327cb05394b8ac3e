/**
 * @tries memory outside of the heap, in small pieces over time, without using the processor
 * @limits {"seconds": 4}
 * @expects memory|threw|lost|wall|cpu
 */
export default {
  async verify(payload, context) {
    const kept = [];
    for (;;) {
      kept.push(new Uint8Array(4 * 2 ** 20).fill(1));
      await context.sleep(1);
    }
  },
};
