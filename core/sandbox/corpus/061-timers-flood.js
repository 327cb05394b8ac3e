/**
 * @tries a million timers at once
 * @expects cpu|memory|bytes|threw|denied|wall
 */
export default {
  async verify(payload, context) {
    for (let i = 0; i < 1_000_000; i += 1) setTimeout(() => {}, 1e6);
    await context.sleep(1e9);
  },
};
