/**
 * @tries ending the host by one string of half a gigabyte
 * @limits {"memory": 64}
 * @expects bytes|memory|cpu
 */
export default {
  verify: () => ['x'.repeat(2 ** 28) + 'y'.repeat(2 ** 28 - 100)],
};
