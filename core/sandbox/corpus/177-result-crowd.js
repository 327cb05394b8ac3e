/**
 * @tries a list of eight million wrong entries, each of which the host would write a complaint about
 * @limits {"memory": 512, "cpu": 5, "seconds": 8, "result": 16000000}
 * @expects value|bytes|memory|cpu
 */
export default {
  verify: () => new Array(7_900_000).fill(0),
};
