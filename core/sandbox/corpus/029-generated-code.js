/**
 * @tries going round the CPU limit with code that it makes at run time
 * @expects cpu
 */
export default {
  async verify() {
    const Async = Object.getPrototypeOf(async () => {}).constructor;
    await new Async('await null; for (;;);')();
  },
};
