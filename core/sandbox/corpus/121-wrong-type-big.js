/**
 * @tries a BigInt, which JSON does not know
 * @expects value|threw
 */
export default {
  verify: () => [{ ...told()[0], wanted: 2n ** 64n }],
};
