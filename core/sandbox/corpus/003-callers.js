/**
 * @tries climbing the stack: caller, callee, arguments of the functions that called the tap
 * @expects nothing
 */
export default {
  verify: new Function('payload', 'context', `
    const found = [];
    try { found.push(arguments.callee.caller && 'caller'); } catch {}
    try { found.push(this !== undefined && this !== globalThis && typeof this.applySync === 'function' && 'this'); } catch {}
    for (let f = arguments.callee, n = 0; f && n < 20; n += 1) { try { f = f.caller; if (f) found.push('frame ' + n + ' ' + f.name); } catch { break; } }
    return [{ id: found.filter(Boolean).length ? 'escaped' : 'contained', text: 'x', about: null, wanted: '', measured: found.filter(Boolean).join(), pass: true, required: false, from: 'x' }];
  `),
};
