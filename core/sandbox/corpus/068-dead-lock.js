/**
 * @tries two promises that wait for each other
 * @expects unsettled
 */
export default {
  async verify() {
    const one = (async () => { await null; return two; })();
    const two = (async () => { await null; return one; })();
    return one;
  },
};
