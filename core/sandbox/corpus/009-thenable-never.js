/**
 * @tries a thenable that calls nobody back
 * @expects unsettled
 */
export default {
  verify: () => ({ then() {} }),
};
