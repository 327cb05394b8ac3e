/**
 * @tries an iterator of Array that never ends
 * @expects nothing|threw|value|cpu|memory|unsettled
 */
export default {
  verify(payload, context) {
    const value = told();
    Array.prototype[Symbol.iterator] = function* endless() { for (;;) yield 1; };
    context.log('a', 'b');
    return value;
  },
};
