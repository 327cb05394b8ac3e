/**
 * @tries pulling the ground from under the host's code: no JSON, no Promise, no Array, no Object
 * @expects nothing|threw|value|unsettled
 */
export default {
  async verify(payload, context) {
    const value = told();
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!['globalThis', 'undefined'].includes(name)) try { delete globalThis[name]; } catch { /* not to be deleted */ }
    }
    context.log('still here');
    await null;
    return value;
  },
};
