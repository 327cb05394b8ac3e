/**
 * @tries hanging the host in the getters of what was thrown
 * @expects cpu
 */
export default {
  verify() {
    throw Object.defineProperties(new Error('x'), { message: { get() { for (;;); } }, stack: { get() { for (;;); } }, name: { get() { for (;;); } } });
  },
};
