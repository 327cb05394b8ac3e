/**
 * @tries throwing nothing
 * @expects threw
 */
export default {
  async verify() {
    throw null;
  },
};
