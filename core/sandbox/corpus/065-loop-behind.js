/**
 * @tries looping for ever once the hook has been answered
 * @runs 2
 * @expects nothing
 */
export default {
  verify() {
    setTimeout(() => { for (;;); }, 0);
    Promise.resolve().then(() => setInterval(() => { for (;;); }, 5));
    return told();
  },
};
