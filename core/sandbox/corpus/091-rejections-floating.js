/**
 * @tries ending the host by rejections that nobody handles
 * @expects nothing|threw
 */
export default {
  async verify(payload, context) {
    for (let i = 0; i < 100; i += 1) Promise.reject(new Error('floating'));
    setTimeout(() => { throw new Error('in a timer'); }, 1);
    queueMicrotask(() => { throw new Error('in a microtask'); });
    await context.sleep(20);
    return told();
  },
};
