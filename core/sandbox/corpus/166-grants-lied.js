/**
 * @tries capabilities of grants that it did not ask for
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    const attempt = async (name, work) => { try { await work(); found.push(name); } catch { /* denied */ } };
    await attempt('kv', () => context.kv.set('x', 1));
    await attempt('fetch', () => context.fetch('http://api.example.org:$PORT/'));
    await attempt('llm', () => context.llm.ask({ prompt: 'x' }));
    await attempt('read', () => context.asset.bytes(payload.report.files[0]));
    await attempt('write', () => context.asset.write('x.txt', 'text/plain', 'x'));
    await attempt('store', () => context.store.get(payload.report.files[0]));
    return told(found);
  },
};
