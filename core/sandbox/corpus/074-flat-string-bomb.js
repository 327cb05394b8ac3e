/**
 * @tries strings of half a gigabyte, made flat by a native call that can't be stopped in between
 * @expects memory|cpu|wall|lost|threw
 */
export default {
  verify() {
    const kept = [];
    for (;;) kept.push('x'.padEnd(2 ** 28).normalize('NFKD').toUpperCase());
  },
};
