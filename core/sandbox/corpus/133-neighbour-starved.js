/**
 * @tries starving a plugin of the same group
 * @group honest
 * @expects cpu
 */
export default {
  verify() { for (;;); },
};
