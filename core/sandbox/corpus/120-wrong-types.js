/**
 * @tries a function, a map and a symbol where a list of checks is due
 * @expects value
 */
export default {
  verify: () => ({ length: 1, 0: () => 1, map: new Map([[1, 2]]), [Symbol('x')]: 1 }),
};
