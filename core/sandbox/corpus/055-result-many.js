/**
 * @tries a result of a million checks
 * @limits {"memory": 128}
 * @expects bytes|memory|cpu
 */
export default {
  verify: () => Array.from({ length: 1_000_000 }, () => told()[0]),
};
