/**
 * @tries a plan that is too large for whoever builds it
 * @hook plan
 * @limits {"memory": 64}
 * @expects value
 */
export default {
  plan: ({ plan }) => ({ ...plan, parts: Array.from({ length: 501 }, (_, i) => ({ ...plan.parts[0], name: `part${i}`, count: 2000 })) }),
};
