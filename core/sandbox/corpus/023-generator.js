/**
 * @tries returning an endless generator in place of a list
 * @expects value
 */
export default {
  *verify() {
    for (;;) yield { id: 'escaped' };
  },
};
