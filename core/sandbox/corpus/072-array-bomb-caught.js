/**
 * @tries filling memory again and again, and catching what stops it
 * @expects memory|cpu|wall|lost
 */
export default {
  async verify() {
    const kept = [];
    for (;;) {
      try { for (;;) kept.push(new Array(100_000).fill(Math.random())); } catch { /* and again */ } finally { kept.push('x'); }
    }
  },
};
