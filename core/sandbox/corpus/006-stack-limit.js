/**
 * @tries filling memory with a stack of unlimited length
 * @expects threw|memory|cpu
 */
Error.stackTraceLimit = Infinity;
const deep = (n) => (n === 0 ? Promise.reject(new Error('deep')) : deep(n - 1));

export default {
  async verify() {
    const errors = [];
    for (let i = 0; i < 2000; i += 1) errors.push(await deep(5000).catch((error) => error));
    throw errors.at(-1);
  },
};
