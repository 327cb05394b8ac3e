/**
 * @tries a regular expression that tries two to the thousand ways
 * @expects cpu
 */
export default {
  verify: () => /^(a+)+$/.test(`${'a'.repeat(1000)}b`),
};
