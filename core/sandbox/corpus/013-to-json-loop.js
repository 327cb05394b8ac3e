/**
 * @tries looping for ever in toJSON
 * @expects cpu
 */
export default {
  verify: () => ({ toJSON() { for (;;); } }),
};
