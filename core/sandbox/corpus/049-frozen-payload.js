/**
 * @tries changing the payload for those that come after it
 * @expects nothing
 */
export default {
  verify(payload, context) {
    const found = [];
    const attempt = (name, work) => { try { work(); } catch { /* frozen */ } found.push(payload.brief.text !== 'a three-legged oak stool' && name, context.left.rounds === 99 && name); };
    attempt('assign', () => { payload.brief.text = 'changed'; });
    attempt('define', () => Object.defineProperty(payload.brief, 'text', { value: 'changed' }));
    attempt('reflect', () => Reflect.set(payload.brief, 'text', 'changed'));
    attempt('proto', () => Object.setPrototypeOf(payload.report, { ok: false }));
    attempt('context', () => { context.left.rounds = 99; });
    attempt('plugin', () => { context.plugin.id = 'honest'; });
    found.push(context.plugin.id === 'honest' && 'plugin id', payload.report.renders.push === undefined && 'push');
    try { payload.report.renders.push({}); found.push('pushed'); } catch { /* frozen */ }
    return told(found);
  },
};
