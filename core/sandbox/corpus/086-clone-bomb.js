/**
 * @tries copying a structure in which each level holds the next one many times
 * @expects cpu|memory|bytes|threw|value
 */
export default {
  verify() {
    let value = ['x'];
    for (let i = 0; i < 40; i += 1) value = Array(10).fill(value);
    return structuredClone(value);
  },
};
