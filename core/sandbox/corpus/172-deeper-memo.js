/**
 * @tries the same, deeper
 * @hook plan
 * @limits {"cpu": 2}
 * @expects nothing|value|threw|cpu
 */
export default {
  plan({ plan }) {
    let memo = 1;
    for (let i = 0; i < 2900; i += 1) memo = { memo };
    return { ...plan, planner: { id: 'x', memo } };
  },
};
