/**
 * @tries a plan whose free JSON is so deep that it is valid and can't be kept
 * @hook plan
 * @limits {"cpu": 2}
 * @expects nothing|value|threw|cpu
 */
export default {
  plan({ plan }) {
    let memo = 1;
    for (let i = 0; i < 1500; i += 1) memo = [memo];
    return { ...plan, planner: { id: 'x', memo } };
  },
};
