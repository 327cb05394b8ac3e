/**
 * @tries returning an endless async generator
 * @expects value
 */
export default {
  async *verify() {
    for (;;) yield { id: 'escaped' };
  },
};
