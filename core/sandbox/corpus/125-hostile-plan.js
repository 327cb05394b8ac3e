/**
 * @tries a plan that breaks out of the names it is given: Python in names, forms and expressions
 * @hook plan
 * @expects value
 */
export default {
  plan: ({ plan }) => ({ ...plan, parts: [{ ...plan.parts[0], name: 'seat"); import os; os.system("id") #', form: { type: '__proto__' } }] }),
};
