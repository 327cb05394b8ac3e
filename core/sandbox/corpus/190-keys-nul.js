/**
 * @tries keys in a plan that no database takes
 * @hook plan
 * @expects nothing|value
 */
export default {
  plan: ({ plan }) => ({ ...plan, materials: { ...plan.materials, 'a\u0000\u001b[2J\ud800': Object.values(plan.materials)[0] }, parameters: { ...plan.parameters, '\u0000': { value: 1, unit: 'm', note: '\u0000\u001b[2J' } } }),
};
