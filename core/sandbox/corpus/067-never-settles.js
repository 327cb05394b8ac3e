/**
 * @tries a promise that nobody will settle
 * @expects unsettled
 */
export default {
  verify: () => new Promise(() => {}),
};
