/**
 * @tries a million rejections that nobody handles
 * @expects cpu|memory|threw|nothing
 */
export default {
  verify() {
    for (let i = 0; i < 1_000_000; i += 1) Promise.reject(new Error('x'));
    return told();
  },
};
