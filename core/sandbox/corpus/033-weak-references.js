/**
 * @tries running code when garbage is collected, outside of any hook
 * @expects nothing
 */
const registry = new FinalizationRegistry(() => { for (;;); });

export default {
  verify() {
    for (let i = 0; i < 20_000; i += 1) registry.register({}, i);
    return told();
  },
};
