/**
 * @tries polluting by a key __proto__ inside of the free JSON of a plan
 * @hook plan
 * @expects nothing|value
 */
export default {
  plan: ({ plan }) => ({ ...plan, planner: { id: 'x', memo: JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') }, parameters: JSON.parse('{"__proto__":{"value":1,"unit":"m","note":""},"constructor":{"value":1,"unit":"m","note":""}}') }),
};
