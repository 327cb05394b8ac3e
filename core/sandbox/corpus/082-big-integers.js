/**
 * @tries one multiplication that takes for ever
 * @expects cpu|memory|threw|wall|lost
 */
export default {
  verify() {
    let n = 3n;
    for (;;) n **= 1000n;
  },
};
