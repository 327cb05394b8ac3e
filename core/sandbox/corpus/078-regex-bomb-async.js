/**
 * @tries the same regular expression behind an await
 * @expects cpu
 */
export default {
  async verify(payload, context) {
    await context.sleep(1);
    return /^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(1000));
  },
};
