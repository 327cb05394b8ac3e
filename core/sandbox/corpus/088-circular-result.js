/**
 * @tries a result that holds itself
 * @expects value|threw
 */
export default {
  verify() {
    const value = told();
    value.push(value);
    return value;
  },
};
