/**
 * @tries answering the host's conversions itself: toPrimitive, toStringTag, species, isConcatSpreadable
 * @expects nothing|value|threw
 */
export default {
  verify() {
    const value = told();
    for (const symbol of [Symbol.toPrimitive, Symbol.iterator, Symbol.asyncIterator, Symbol.isConcatSpreadable]) {
      value[symbol] = () => { throw new Error(String(symbol)); };
    }
    Object.defineProperty(value.constructor, Symbol.species, { get: () => function Trap() { return { escaped: true }; } });
    return value;
  },
};
