/**
 * @tries living on its timers without ever answering
 * @expects wall|cpu
 */
export default {
  verify: () => new Promise(() => { setInterval(() => {}, 0); }),
};
