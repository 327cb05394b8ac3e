/**
 * @tries throwing a symbol, which can't become a string
 * @expects threw
 */
export default {
  verify() {
    throw Symbol.for('nodejs.util.inspect.custom');
  },
};
