/**
 * @tries an error that looks like one of the host's own: another plugin's name, another kind
 * @expects threw
 */
export default {
  verify() {
    throw Object.assign(new Error('not me'), { code: 'E_BUDGET_SPENT', plugin: 'honest', kind: 'lost', fault: { plugin: 'honest', kind: 'lost', hook: 'plan' }, status: 200, name: 'BozzettoError' });
  },
};
