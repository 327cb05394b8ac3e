/**
 * @tries looping for ever in a getter while the result is copied
 * @expects cpu
 */
export default {
  verify: () => [{ get id() { for (;;); } }],
};
