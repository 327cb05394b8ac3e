/**
 * @tries hanging the host while it reads the stack of an error
 * @expects cpu|threw
 */
export default {
  verify() {
    Error.prepareStackTrace = () => { for (;;); };
    throw new Error('read my stack');
  },
};
