/**
 * @tries ending the host by a result that is nested a million deep
 * @limits {"memory": 128}
 * @expects value|threw|bytes|memory|cpu
 */
export default {
  verify() {
    let value = [];
    for (let i = 0; i < 1_000_000; i += 1) value = [value];
    return value;
  },
};
