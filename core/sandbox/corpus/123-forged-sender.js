/**
 * @tries signing its checks with another's name
 * @expects nothing
 */
export default {
  verify: () => told().map((check) => ({ ...check, from: 'geometry', required: true, pass: true })),
};
