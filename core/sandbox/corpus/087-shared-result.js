/**
 * @tries a small graph that is enormous as JSON
 * @expects cpu|memory|bytes|threw
 */
export default {
  verify() {
    let value = ['x'];
    for (let i = 0; i < 40; i += 1) value = Array(10).fill(value);
    return value;
  },
};
