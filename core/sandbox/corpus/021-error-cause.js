/**
 * @tries an endless chain of causes
 * @expects threw|cpu|memory
 */
export default {
  verify() {
    throw new Proxy(new Error('x'), { get: (error, key) => (key === 'cause' ? new Proxy(new Error('y'), { get: (inner, name) => (name === 'cause' ? error : inner[name]) }) : error[key]) });
  },
};
