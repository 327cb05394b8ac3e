/**
 * @tries giving another, larger value each time the result is read
 * @expects nothing|bytes|value
 */
let times = 0;

export default {
  verify: () => ({ toJSON: () => ((times += 1) > 1 ? 'x'.repeat(5_000_000) : told()) }),
};
