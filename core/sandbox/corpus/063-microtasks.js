/**
 * @tries never giving the thread back between two awaits
 * @expects cpu|wall
 */
export default {
  async verify() {
    for (;;) await null;
  },
};
