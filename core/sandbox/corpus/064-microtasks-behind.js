/**
 * @tries going on with endless microtasks behind an answer
 * @expects nothing|cpu|wall
 */
export default {
  verify() {
    (async () => { for (;;) await null; })();
    return told();
  },
};
