/**
 * @tries a comparator that never agrees
 * @expects cpu
 */
export default {
  verify() {
    const list = Array.from({ length: 1e5 }, (_, i) => i);
    for (;;) list.sort(() => Math.random() - 0.5);
  },
};
