/**
 * @tries being slow and not wrong: a fifth of the limit, in each of a hundred slices
 * @expects cpu|wall
 */
export default {
  async verify(payload, context) {
    for (let n = 0; n < 100; n += 1) {
      const end = Date.now() + 40;
      while (Date.now() < end);
      await context.sleep(0);
    }
    return told();
  },
};
