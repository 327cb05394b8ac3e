/**
 * @tries overflowing the stack again and again
 * @expects cpu|threw|memory
 */
export default {
  verify() {
    const deeper = () => { try { deeper(); } finally { deeper(); } };
    deeper();
  },
};
