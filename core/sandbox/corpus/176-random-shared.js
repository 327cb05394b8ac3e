/**
 * @tries guessing what others draw: its random numbers are its own
 * @expects nothing
 */
export default {
  verify(payload, context) {
    const drawn = Array.from({ length: 5 }, () => context.random());
    return told(drawn.some((one) => !(one >= 0 && one < 1)) && 'odd numbers', new Set(drawn).size < 5 && 'the same again');
  },
};
